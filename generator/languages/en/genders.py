# SPDX-License-Identifier: Apache-2.0
"""English: what tells whether a "he" or a "she" can mean somebody: given names, courtesy titles, nouns of one gender.

The lists name nobody: they hold given names as a phone book has them, those that both women and men bear left out.
Source: Quirk et al. (1985), 5.104-5.107 (natural gender of nouns); the names are our own reading of papers of many countries.
"""

from __future__ import annotations

from typing import Final

from generator.languages.speech import words

FEMALE_NAMES: Final = words(
    """
abigail adaeze adriana agnes aicha aida aileen aisha aishwarya alejandra alessandra alexandra alice alicia alison amal amanda amelia
amina aminata amna amy ana anastasia andrea angela angelica anita anjali ann anna anne annette annika anya asha asma astrid audrey
aurora awa ayesha aysha ayşe azadeh barbara beatrice beatriz bernadette beth betty beverley bianca bongiwe brenda bridget brigitte
bronwyn camila camille carla carmen carol carolina caroline cassandra caterina catherine cecilia celia celine chantal charlotte
chiara chioma christina christine claire clara claudia colette constance cristina cynthia dalia daniela danielle daphne dawn deborah
deepa deirdre denise diana dilnoza dina dolores dominique dora doreen doris dorothea dorothy edith eileen elaine elena eleanor elif
elin elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emine emma erika esperanza esra esther eva evelyn farah
farida farzana fatima fatma fatou fatoumata faye fernanda fiona florence frances francesca freya gabriela gail geeta georgina
gertrude gillian gina giulia gladys gloria grace greta guadalupe gulnara hafsa hala halima halina hanan hanna hannah harriet hawa hazel
heather heidi helen helena helga hilary hilda hina huda ida ifeoma ileana imelda inez ingrid ingvild irena irene irina irma isabel
isabella ivana ivy jacqueline jacinta jamila jane janet janice jasmine jaya jean jennifer jenny jessica jill joan joana joanna joanne
josephine joyce juanita judith judy julia juliana julie juliet kadiatou kamala karen karin karina katarina kate katherine kathleen
kathryn katja katrina kavita kayla kerry khadija kirsten kirsty kristina kristin lakshmi lalita lara latifa laura lauren layla leah
leena leila lena leticia leyla lila lilian liliana lily lina linda lindiwe lisa liv lorena lorraine louise lucia lucinda lucy luisa
lydia madeleine magdalena maha maja malgorzata manal mandy manuela mara marcela margaret margarita margarida maria mariam mariama
marianne marie mariana marina marion marjorie marta martha martina mary maryam maureen meena meenakshi meera megan meghan mei-ling
melanie melissa mercedes mercy meredith michelle mildred milena mina miranda miriam molly mona monica monika mounira muna myra myriam
nadia nadine nagwa naima najwa namrata nancy naomi nasreen natalia natalie natasha nathalie nawal nazanin neema neha nevin ngozi nicole
nigar nina nisha nino nkechi noelia nomsa noor nora norma nosipho nour olena olga oksana olivia paloma pamela parveen patience patricia
paula pauline peninah petra philippa phoebe pilar pooja poonam priscilla priya priyanka prudence rabia rachel radha rana rania
rashida raquel rebecca reem regina rehana rekha renata rita roberta rocio rosa rosalind rosario rose rosemary roxana ruth sabina
sabine sabrina sadia safiya saima sakina sally salma samantha samira sana sandra sangeeta sara sarah saskia seema selin selma shabana
shanthi sharmila sharon sheila shelagh shirin shirley shreya silvia simone sinead siobhan sofia sonia sophia sophie soraya stella
stephanie sumaya sunita susan susana susanne suzanne svetlana swati sylvia tabitha tamara tania tanya tara tatiana teresa theresa
thandiwe therese thuy tina tracey trisha trish turid ulrike ursula valentina valeria valerie vanessa vera veronica victoria violet
virginia vivian vivienne wangari wanjiru wanjiku wambui wendy wilma winnie xiomara yasmin yasmine yetunde yolanda yvette yvonne zahra
zainab zanele zara zeinab zeynep zoe zodwa zofia zuzana
"""
)
MALE_NAMES: Final = words(
    """
aaron abdallah abdel abdelkader abdou abdul abdulaziz abdullah abdulrahman abel abraham abubakar adam adama adnan adrian ahmad ahmed
alan alastair albert alberto alejandro aleksandr aleksei alessandro alexander alexandre alexei alfonso alfred ali aliyu alpaslan alvaro
amadou amir amit anders andre andreas andrei andrés andrew andrzej andriy angus anil antoine anton antonio anwar arif arjun armando
arnaud arnold arthur arturo arun ashok ashraf asif atanas axel ayodele aziz babatunde bakhyt barry bashir benjamin bernard bertrand bilal
bjorn bjørn boris brendan brett brian bruce bruno burak callum cameron carl carlos cemil cesar charles chidi christopher
christos chukwuma cliff clive colin conor craig cyril dag damian daniel daniele darren david declan deepak demetrius dennis derek
desmond diego dieter dimitri dimitris dirk dmitri dmitry dominic donald douglas duarte duncan dwayne eamon eduardo edward edwin
einar elias emeka emil emilio emmanuel emre enrique erdem eric ernesto ernst esteban eugene ewan ezekiel fabio fahad faisal faleh
farid farouk federico felipe felix ferdinand fergus fernando finn florian francesco francis francisco franck frank franz fred frederick
fredrik friedrich gareth gary gaurav gavin geoffrey george gerald gerard gerhard gianni gilbert giorgi giorgos giovanni giuseppe glenn
godfrey gonzalo gordon graeme graham grant greg gregory guillaume guillermo gunnar gustav gustavo guy habib hakan hamad hamid hamza hans
harold haruna harry hashim hassan hector heinrich hendrik henri henrik henry herbert hernan hernán hicham hiroshi horst howard hugh hugo
hussain hussein hüseyin ian ibrahim idris igor ikenna ilya imran isaac ishaq ismail ivan ivar jaap jabulani jack jacob jacques jaime jakob
jalal jamal james jamil jan janusz jari jason javier jean-marc jean-pierre jeff jeffrey jens jeremy jerome jim joachim joao joaquin joel
johan johannes john jonas jonathan jorge jose josé josef joseph joshua juan juha julian julio jürgen kabir kamal kamran karel karim
karl karl-otto kazuo keith kemal kenji kenneth kevin khaled khalid khalifa kiran klaus kofi konstantin krishna krzysztof kumar kurt
kwabena kwame lars laurent lawrence leif leon leonard leonardo liam lorenzo louis luca lucas luigi luis lukas magnus mahmoud majid
malcolm mamadou manoj mansour manuel marcel marcelo marco marcos marcus mario mark markus martin massimo mateo matteo matthew
matthias maurice mauricio maurizio max maxim mehmet michael michel miguel mikael mike mikhail milan miloš mohamed mohammad mohammed
mohan moses mounir moussa mubarak muhammad muhammadu murat murray musa mustafa nabil narendra nasser nathan nathaniel neil nelson nicholas
nicolas nigel niels nikola nikolai nikos niklas nils noel norman obinna oleg oleksandr oliver olivier omar orhan oscar osman otto
ousmane owen pablo paddy paolo patrick paul paulo pavel pawel pedro pekka per peter petr petros philip philippe pierre pieter piotr
prakash pradeep rafael rahul raj rajesh rajiv rakesh ralph ramesh ramón rashid raúl ravi raymond reinhard ricardo richard rob robert
roberto roderick rodney rodrigo roger roland roman ronald rory roy rudolf rupert russell ryan saad sabelo saeed said saleh salem salim
salman samir samuel sanjay santiago saud scott sean sebastian selim senzo sergei sergey sergio serhiy shafiq shafiqul shahid shaun shehu
siddharth sidney silvio simon sipho solomon stanislav stanley stefan stelios stephen steve steven stewart stig stuart sunil suresh sven
tadeusz takeshi tamer tarek tariq temur terence themba theo thomas thorsten thulani tim timothy tobias tom tomas tomasz tony
torsten toshio trevor tunde turki tyler uche ulrich umar usman uwe vasily viktor vijay vikram vincent vinod vivek vladimir volodymyr wade
walid walter warren wayne werner wilhelm willem william wojciech wolfgang xavier yahya yaqub yasser yiannis yosef youssef yousef yuri yusuf
yves zoltan
"""
)
FEMALE_WORDS: Final = words(
    """
mrs ms miss madam lady dame sister queen princess duchess baroness countess empress mother daughter wife widow aunt grandmother niece woman
girl spokeswoman chairwoman congresswoman assemblywoman councilwoman policewoman businesswoman saleswoman sportswoman
camerawoman forewoman actress waitress hostess stewardess headmistress mayoress ombudswoman schoolgirl midwife abbess nun heiress
housewife servicewoman craftswoman herdswoman fisherwoman chairlady begum sheikha smt kumari hajiya alhaja mama
"""
)
MALE_WORDS: Final = words(
    """
mr sir lord king prince duke baron count emperor father son husband widower uncle grandfather nephew man boy brother spokesman chairman
congressman assemblyman councilman policeman businessman salesman sportsman cameraman foreman actor waiter headmaster ombudsman schoolboy
abbot monk priest imam bishop archbishop cardinal pope fisherman sheikh emir sultan shri thiru alhaji malam mallam baba serviceman craftsman
herdsman clergyman statesman airman fireman ayatollah rabbi
"""
)
