# SPDX-License-Identifier: Apache-2.0
"""English: common given names of many peoples, the small words inside names, and capitalised words that are no names.

The lists name nobody: they hold given names as a phone book has them.
"""

from __future__ import annotations

from typing import Final

from generator.languages.person_names import NameWords, words

_GIVEN = """
Aaron Abdul Abdullah Abel Abigail Abraham Adam Adriana Adrian Agnes Ahmad Ahmed Aisha Alan Albert Alberto Alejandro Aleksandr Aleksei
Alessandra Alex Alexander Alexandra Alexei Alfred Ali Alice Alicia Alison Amal Amanda Amina Amir Amy Ana Anastasia Anders Andre Andrea
Andreas Andrei Andres Andrew Andrey Angela Anita Ann Anna Anne Anthony Antoine Anton Antonio Anwar Arjun Arthur Arturo Ashraf Astrid Ayesha
Barbara Beatrice Benedict Benjamin Bernard Beth Bilal Bill Blessing Boris Brian Bruce Camila Carl Carla Carlos Carmen Carol Caroline
Catherine Cecilia Celine Charles Charlotte Chen Chidi Chris Christian Christina Christine Christopher Claire Clara Claudia Colin Craig
Cristina Daniel Daniela David Deborah Denis Dennis Diana Diego Dimitri Dina Dmitri Dmitry Dominic Donald Dorothy Douglas Duarte Edith Edward
Eduardo Elena Eleanor Elias Elisabeth Elizabeth Ellen Emeka Emil Emily Emma Emmanuel Enrique Eric Erik Ernest Esther Eva Evelyn Fahad Faisal
Farah Farid Fatima Fatou Felix Fernando Fiona Florence Frances Francesca Francesco Francis Francisco Franco Frank Franz Fred Frederick
Gabriel Gabriela Gary Gavin George Georgina Gerald Gerhard Gianni Giovanni Giulia Giuseppe Gloria Gordon Grace Graham Gregory Guillermo
Gustav Gustavo Habib Hamid Hamza Hana Hannah Hans Harold Harriet Harry Hassan Hawa Heather Hector Helen Helena Henrik Henry Herbert Hernan
Hiroshi Hugo Hussein Hyun Ian Ibrahim Igor Ilya Ingrid Iolanda Irene Irina Isaac Isabel Isabella Ismail Ivan Jack Jacob Jacques Jake Jamal
James Jamila Jan Jane Janet Javier Jean Jennifer Jens Jeremy Jerome Jessica Jim Joan Joao Joaquin Joe Joel Johan Johann Johannes John
Jonas Jonathan Jorge Jose Josef Joseph Joshua Joyce Juan Judith Juliet Julia Julian Juma Jun Jung Kamal Karen Karim Karl Karin Kate
Katherine Kathleen Katrina Keith Kelly Kemal Ken Kenneth Kenji Kevin Khaled Khalid Kim Kofi Kristina Kwame Lars Laura Laurent Layla Lena
Leo Leon Leonard Leila Li Liam Linda Lisa Lorenzo Louis Louise Luc Lucas Lucia Lucy Luis Luisa Luiz Luke Lydia Magnus Mahmoud Malik Manuel
Marc Marcel Marco Marcos Margaret Maria Marie Marina Mario Mark Marta Martha Martin Martina Mary Masoud Mateo Matteo Matthew Maurice
Max Maya Mei Mehmet Michael Michel Miguel Mikhail Milan Miriam Mohamed Mohammad Mohammed Mona Monica Moses Muhammad Mustafa Nabil Nadia
Nancy Naomi Natalia Natasha Nathan Neil Nelson Nicholas Nicola Nicolas Nikolai Nikos Nina Noah Noor Nora Norman Olga Oliver Olivia Omar Oscar
Osman Otto Pablo Patricia Patrick Paul Paula Paulo Pavel Pedro Peter Philip Philippe Pierre Pilar Priya Rachel Rafael Rahul Raj Ralph
Ramon Rania Raul Raymond Rebecca Renata Ricardo Richard Rita Robert Roberto Rodrigo Roger Roland Roman Rosa Rose Ruth Ryan Saad Said
Salem Salim Salma Sam Samira Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Selim Serge Sergei Sergey Sharon Sheila Simon Sofia
Sophia Sophie Stefan Stella Stephanie Stephen Steve Steven Stuart Sunil Susan Svetlana Sylvia Tamar Tamara Tanya Tarek Tariq Tatiana
Teresa Theresa Thomas Tim Timothy Tobias Tom Tomas Tony Tunde Umar Ursula Valentina Vera Veronica Victor Victoria Vijay Vikram Viktor
Vincent Virginia Vladimir Volodymyr Walid Walter Wanjala Wanjiku Wei Wendy William Xavier Yasmin Yasser Yuri Yusuf Yves Zainab Zara Zeynep Zoe
"""
_STOPS = """
The A An In On At By To From With For Of And But Or Nor So Yet If When While After Before Since Until As Although Though Because
It Its He His She Her They Their We Our You Your I My This That These Those There Here What Who Whose Which Where Why How Both Either
Neither Each Every All Some Many Most Few Several Any No Not Only Even Also Still Then Now Later Earlier Meanwhile However Instead
Under Over Between Among Across Through During Despite Against According About Near Last Next Once One Two Three Four Five Six Seven Eight
Nine Ten Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
November December Spring Summer Autumn Winter North South East West Northern Southern Eastern Western Central New Old Mr Mrs Ms Miss
Shares Yesterday Today Tomorrow Tonight Officials Police Critics Experts Analysts Workers Traders Farmers Other Others Such Same First
Second Third Christmas Easter Ramadan God Islam Exit Read More Photo Reporting Editing Additional
"""
_VERBS = """
said says told tells added adds called calls warned warns argued argues noted notes explained explains insisted insists asked asks
announced announces promised promises acknowledged acknowledges stressed stresses confirmed confirms denied denies described describes
conceded admitted recalled replied answered declared stated wrote claimed urged welcomed rejected criticised criticized praised
predicted complained declined agreed suggested pointed remarked joked met visited arrived
"""
_DEEDS = """
laughed laughs smiled smiles sighed sighs shrugged shrugs nodded nods wept weeps cried cries grinned grins winced frowned whispered whispers
muttered shouted recalled recalls remembers remembered lives lived works worked farms farmed fishes teaches taught studied grew died
married born sat sits stood stands walked walks runs ran lost inherited owns owned quit retired resigned sells sold earns earned believes
hopes thinks thought knows knew wonders wondered moved fled escaped survived arrived returned slept woke ate drank drove drives
interviewed testified apologised apologized pleaded admitted quipped joked scored chairs chaired leads heads runs founded wrote writes
"""
_PLACES_FIRST = """
Asia Africa America Europe Arabia London Paris Memphis Dallas Houston Denver Phoenix Brooklyn Boston Kingston Washington Dakota Montana
Florida Alabama Nevada Iowa Alberta Ontario Valencia Lima Roma Vienna Geneva Verona Siena Odessa Mecca Cairo Persia Malaya Sahara Nile Zion
Britannia Atlanta Tulsa Savannah Trenton Camden Chelsea Lisbon Manila Salem Medina Tripoli
"""
_BODIES = """
morgan stanley
jp morgan
goldman sachs
merrill lynch
wells fargo
charles schwab
credit suisse
julius baer
ernst young
eli lilly
philip morris
john deere
thomas cook
harley davidson
rolls royce
mercedes benz
aston martin
alfa romeo
louis vuitton
hugo boss
calvin klein
ralph lauren
tommy hilfiger
christian dior
yves saint laurent
tim hortons
jack daniels
john lewis
marks spencer
dow jones
levi strauss
warner bros
baker hughes
rio tinto
johnson matthey
hapag lloyd
marie curie
severn trent
aston villa
clifford chance
allen overy
slaughter may
herbert smith
norton rose
baker mckenzie
latham watkins
morgan sindall
balfour beatty
arthur andersen
booz allen
jane street
glen grant
johnnie walker
jim beam
jose cuervo
sherwin williams
lockheed martin
michael kors
donna karan
elizabeth arden
jimmy choo
taylor wimpey
franklin templeton
oliver wyman
jardine matheson
arthur d. little
saxo bank
ayushman bharat
jan dhan
atal setu
digital india
larsen toubro
max mara
massimo dutti
karl lagerfeld
bang olufsen
cooper tire
duff phelps
marsh mclennan
willis towers
celta vigo
estée lauder
"""
_PLACES = """street airport university port hospital stadium bridge avenue square mosque church school college park lake river mount fort
district municipality county province prefecture suburb township neighbourhood neighborhood constituency highway barracks airstrip hotel
dam tunnel canal cemetery mausoleum shrine cathedral monument theatre theater museum stadium arena"""
BODY_TAILS: Final = words("""sabha mahasabha parishad samiti samithi sangh sangham sanghatan mahasangh morcha panchayat nigam mandali vidyalaya
vidyapeeth majlis mejlis shura meclisi bakanlığı bankası derneği vakfı holding belediyesi üniversitesi sindikat partisi
jirga yojana aayog abhiyan sahkari federasi serikat koperasi partai yayasan""")
"""Nouns of other languages that close or open the names of bodies and programmes in English papers; no person is called so."""
CHAMBERS: Final = words("""commons lords dáil dail seanad oireachtas senedd holyrood westminster stormont knesset bundestag bundesrat landtag duma rada
sejm seimas saeima riigikogu riksdag storting folketing althing eduskunta sabor skupština vouli congress cortes house chamber diet legislature
legco dewan rakyat negara""")
"""Chambers of parliaments: "leader in the Senate"."""
CREDITS: Final = words("assistance inputs input help contributions contribution reporting reports agencies")
"""Before "from" in the line that tells who else wrote."""
FAMILY_WORDS: Final = words("He To An So No Do Ma On Or Old My Two Summer East West Such Long")
"""Family names of China, Vietnam, Korea and England that are small words in English, too."""
NICKNAMES: Final = words("""bill=william will=william billy=william bob=robert bobby=robert rob=robert dick=richard
rick=richard ted=edward ted=theodore ned=edward ed=edgar jim=james jimmy=james jack=john johnny=john hank=henry harry=henry harry=harold
mike=michael mick=michael chuck=charles charlie=charles peggy=margaret meg=margaret maggie=margaret liz=elizabeth betty=elizabeth beth=elizabeth
lisa=elizabeth tony=anthony drew=andrew andy=andrew sandy=alexander alec=alexander sasha=alexander kate=katherine kate=catherine kathy=katherine
kitty=katherine larry=lawrence lenny=leonard gus=augustus connie=constance cathy=catherine debbie=deborah sue=susan jenny=jennifer jerry=gerald
jerry=jeremiah terry=terence steve=stephen vicky=victoria becky=rebecca polly=mary molly=mary nell=eleanor nellie=helen fred=alfred bert=albert
bert=herbert pepe=jose pancho=francisco paco=francisco chepe=jose lupe=guadalupe memo=guillermo nacho=ignacio beto=alberto dima=dmitri
vova=vladimir volodya=vladimir kolya=nikolai misha=mikhail kostya=konstantin zhenya=yevgeny kuba=jakub gosia=malgorzata hansi=johannes sepp=josef
mo=mohamed mo=mohammed abe=abraham ike=isaac manny=emmanuel vince=vincent ollie=oliver archie=archibald mandy=amanda sally=sarah
bridie=brigid paddy=patrick mikey=michael hughie=hugh wally=walter dave=david joey=joseph""")
"""Short forms of given names that do not begin the full ones letter by letter."""
DAY_NAMES: Final = words(
    "Adwoa Adjoa Abena Akua Ekua Akuba Yaa Aba Afua Efua Afia Ama Amma Esi Akosua Akos Kisi Serwaa Adoma Afriyie Ohemaa"
)
"""Women's names of the Akan after the day of birth. Source: Agyekum, "The Sociolinguistics of Akan Personal Names",
Nordic Journal of African Studies 15 (2006)."""
HONOURS: Final = words(
    "KC QC SC SAN MBE OBE CBE DBE KBE AO AC AM OAM PSM OFR CON GCON MFR OON CFR EBS EGH MGH MP MLA MNA MPA MD PhD DPhil JP RN FRS PC"
)
"""Letters behind a name that tell an honour or a profession."""
_FAMILIES_FIRST = """
Nguyen Tran Pham Huynh Hoang Phan Vu Vo Dang Bui Duong Ly Trinh Dinh Dao Luong Doan Truong Kim Park Choi Jung Jeong Kang Cho Yoon Jang Lim
Shin Seo Kwon Hwang Ahn Hong Yang Yoo Bae Baek Nam Noh Roh Ryu Chung Chen Wang Zhang Liu Zhao Huang Zhou Xu Zhu Lin Guo Gao Luo
Zheng Liang Xie Tang Feng Deng Cao Peng Zeng Xiao Tian Dong Yuan Cai Jiang Yu Wei Du Cheng Ren Shen Yao Lu Jin Qiu Tan Lau
Wong Chan Cheung Leung Kwok Ng Ho Yip Tsai Hsu Lai Goh Teo Ong Koh Chua Lee Tay Quek Chew Yeo Toh Maung Aung Kyaw Zaw Htun Thein Khin Nay
Sok Chea Heng Chhay Keo Phommachanh Souphanouvong Batbayar Ganbold Tsend
"""
_MORE_GIVEN = """
Sunita Rajesh Suresh Ramesh Mahesh Ganesh Dinesh Mukesh Rakesh Naresh Ashok Anil Vinod Manoj Sanjeev Rajeev Sandeep Deepak Ajay Amit Sumit
Rohit Mohit Nitin Sachin Pradeep Prakash Harish Girish Satish Jagdish Kavita Anjali Meena Reena Seema Neha Pooja Rekha Usha Asha Lata Geeta
Gita Sita Radha Lakshmi Saraswati Savitri Kamala Shanti Padma Sudha Sushma Smita Swati Shreya Divya Deepika Nirmala Sarita Vandana Archana
Venkatesh Srinivas Krishnan Subramaniam Murugan Selvam Karthik Arun Balaji Ravi Gopal Mohan Sohan Madhav Keshav Debashish Subrata Sourav
Anirban Abhijit Sharmila Moumita Tapan Swapan Biplab Rafiqul Shafiqul Nazmul Aminul Mizanur Ziaur Habibur Mahbubur Abdur
Nimal Sunil Chaminda Kumari Dilani Sanath Mahinda Ruwan Thilini Bishnu Hari Sher Pemba Tenzin Dorji Tshering Sonam Pema
Oksana Dmytro Mykola Oleksandr Oleksii Serhii Andriy Yevhen Vasyl Petro Bohdan Taras Ihor Volodymyr Halyna Iryna Nataliya Lyudmyla Larysa
Yulia Kateryna Anastasiya Ksenia Svitlana Tetiana Oleh Ruslan Artem Maksym Denys Yuriy Valentyn Vitaliy Vitali Gennady Grigory Arkady
Leonid Lev Fyodor Vasily Nikita Kirill Timur Rustam Ramzan Zaur Aslan Akhmat Zarema Madina Fatima Aida Ainura Aizada Aigul Aigerim Dinara
Gulnaz Gulmira Dilshod Otabek Ulugbek Jasur Shavkat Sherzod Akmal Farrukh Nodir Zafar Jamshid Rustam Firuz Manizha Zulfiya
Nigora Feruza Nargiza Lola Malika Kanat Nurlan Yerlan Serik Marat Daniyar Askar Bolat Baurzhan Saule Zhanar Aliya Alisher Azamat Almaz
Bakyt Ermek Meerim Nurgul Batyr Gurban Maral Levan Giorgi Nino Tamaz Davit Irakli Zurab Ketevan Mariam Anahit Vahan Gevorg
Karen Hayk Aram Arsen Ashot Tigran Narek Elchin Elnur Vugar Rovshan Aysel Leyla Gunel Mehmet Ahmet Mustafa Selin Nevin Cengiz Cem
Zbigniew Krzysztof Wojciech Grzegorz Andrzej Tomasz Agnieszka Katarzyna Malgorzata Ewa Beata Bogdan Mircea Ion Ioana Horia Radu Sorin
Dragos Traian Viorel Doina Petar Plamen Stoyan Hristo Dimitar Georgi Ivaylo Rumen Boyko Desislava Tsvetana Snezhana Miroslav Branko Milos
Zoran Slobodan Vesna Jelena Dragana Nenad Bojan Igor Srdjan Dusan Arben Agron Besnik Ilir Luan Vjosa Giorgos Yannis Kostas Dimitris Panagiotis
Stavros Spyros Vassilis Thanasis Katerina Eleni Sofia Despina Gyorgy Laszlo Istvan Zoltan Ferenc Attila Sandor Ildiko Katalin Zsuzsa
Cheikh Djibril Ousmane Moussa Amadou Mamadou Ibrahima Abdoulaye Boubacar Oumar Souleymane Seydou Modibo Bakary Lamine Aliou Babacar Modou
Serigne Awa Aminata Mariama Fatoumata Kadiatou Oumou Aissatou Ndeye Rokhaya Khady Binta Hawa Adama Salimata Assetou Rokia Bintou Nafissatou
Adebayo Oluwaseun Olumide Babatunde Ayodele Folake Funke Bukola Yetunde Temitope Tope Segun Kunle Wale Femi Gbenga Dele Bola Chinedu Ifeanyi
Obinna Uchenna Nnamdi Chukwudi Emeka Ngozi Chioma Adaeze Ifeoma Nkechi Amaka Uche Musa Sani Aminu Bello Abubakar Garba Shehu Umaru Nasiru
Kwasi Kwadwo Kojo Kwaku Yaw Ekow Kobina Ama Akosua Abena Akua Adwoa Efua Esi Afua Yaa Nii Naa Achieng Akinyi Atieno Awino Otieno Ochieng
Odhiambo Onyango Omondi Kamau Njoroge Mwangi Kariuki Kipchoge Kiprono Kiplagat Chebet Chepkemoi Jepkosgei Wambui Wanjiru Njeri Nyambura
Mutua Musyoka Ndunge Juma Hamisi Rashid Baraka Neema Rehema Zawadi Subira Mwajuma Asha Tendai Tatenda Farai Tafadzwa Rumbidzai Chipo
Nyasha Tapiwa Thabo Sipho Lindiwe Nomvula Nokuthula Thandi Zanele Bongani Mandla Themba Vusi Lerato Kagiso Mpho Tshepo
Chanda Mulenga Bwalya Mwansa Chileshe Kapembwa Thoko Chikondi Limbani Mphatso Jean-Pierre Jean-Claude Jean-Paul Marie-Claire
Selassie Haile Tesfaye Girma Bekele Abebe Kebede Tadesse Alemayehu Mulugeta Getachew Desta Hirut Tigist Almaz Meron Selam Bethlehem Yonas
Dawit Abiy Berhane Isaias Afewerki Faduma Hodan Sahra Ayaan Abdirahman Abdullahi Mahad Guled Hawo Deng Akol Garang Nyandeng Achol
Wayan Putu Ketut Nyoman Budi Agus Joko Slamet Sri Dewi Siti Nur Yusof Zulkifli Nurul Ismail Rosmah Anwar Somchai Somsak Prayuth
Thaksin Wichai Apichat Malee Siriporn Nattapong Soe Hla Thida Myint Nyein Sokha Sopheap Bounthong Duc Minh Thanh Tuan Hung Dung Huong Lan
Linh Phuong Hiroshi Takashi Kenji Yuki Haruto Takeshi Akira Satoshi Keiko Yoko Naoko Kazuo Shigeru Makoto Ryo Shinzo Yoshihide Fumio Taro
Xiaoming Xiaoping Jianguo Weiming Guoqiang Zhiqiang Jing Ting Fang Hui Lihua Meiling Jiahui Yifan Zixuan Sung-ho Min-ji Ji-hoon Hyun-woo
Sione Mele Tevita Viliame Josefa Ratu Teuira Losa Lupe Semisi Faleolo Tama Ioane Salote Mereoni Epeli Wiremu Hemi Rangi Moana
Morag Eilidh Iain Ruaridh Hamish Mhairi Catriona Siobhan Niamh Aoife Ciaran Padraig Eoghan Rhys Gwyn Angharad Llyr Dafydd Sian
Reza Hossein Mohsen Majid Mehdi Behrouz Dariush Kourosh Shirin Parisa Maryam Zahra Nasrin Narges Azar Soraya Gul Zarghuna Hekmat Najib
Wahid Mirwais Rahmatullah Nasrullah Sardar Shahbaz Bilawal Imran Nawaz Asif Pervez Javed Tahir Khurram Shazia Saima Rubina Nasreen Hina
"""

NAME_WORDS = NameWords.of(
    given=_GIVEN + _MORE_GIVEN + _FAMILIES_FIRST, particles="van von der den de del della di da do dos du la le el al bin ibn bint binti abu ben ter ten st ould mint zu af av y ap san ul ud wa bou ole arap dela delos",
    given_or_word=_PLACES_FIRST, second_parts="Jr Sr II III IV", stops=_STOPS, verbs=words(_VERBS), places=_PLACES, followers="who whose whom",
    fathers="bin bint ibn binti ould mint", abbreviations="U.S. U.N. U.K. E.U. D.C. L.A. N.Y. P.M. A.M. U.A.E. A.U. N.Z. B.C. A.D.",
    deeds=words(_DEEDS), self_words="as is called", bylines="by",
    articles="Minera Mineração Mineracao Compañía Compania Companhia Cía Cia Empresa Cooperativa Sociedad Sociedade Société Societe Usina Fundación Fundação Fundacion Fondation Fondazione Instituto Istituto Institut Universidad Universidade Université Università Aerolíneas Aerolineas Ferrocarriles Constructora Puerto Porto Hacienda Asociación Associação Association Sindicato Confederación Federación Federação Cassa Stichting Stiftung Cantieri Chantiers Astilleros Naviera Transportes Petróleos Petroleos Petróleo Energía Energia Eletrobras Cementos Cervecería Ingenio Frigorífico Frigorifico Corporación Consorcio Consórcio Ciudad Ilha Île Punta Ponta Serra Sierra Costa Rio Río Monte Bahía Baía Tata Adani Bharat Hindustan Indian Kuwait Emirates Saudi Qatar Oman Bahrain Eid Yom Rosh Hari Hezbollah Hamas Taliban Boko Jamaat Lashkar Hizb Ansar Jabhat Harakat Islamic Muslim Burj Qasr Jebel Jabal Wadi Khor Souq Souk Masjid Jamia Château Chateau Schloss Palazzo Castel Loch Jewish Buddhist Hindu Catholic Orthodox Sunni Shia Shiv Petro Dinamo Dynamo Real Atletico Sporting Inter Racing St Saint San Santa Santo São Sao Sankt Le La Les El Il Los Las Der Die Das Al Deutsche Banco Banca Banque Caisse Credit Crédit Air Grupo Gruppo Groupe Compagnie Société Club Radio",
    bodies=tuple(_BODIES.strip().split("\n")),
)  # fmt: skip
