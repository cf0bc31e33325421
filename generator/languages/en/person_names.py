# SPDX-License-Identifier: Apache-2.0
"""English: common given names of many peoples, the small words inside names, and capitalised words that are no names.

The lists name nobody: they hold given names as a phone book has them.
"""

from __future__ import annotations

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
_PLACES = "street airport university port hospital stadium bridge avenue square mosque church school college park lake river mount fort"

NAME_WORDS = NameWords.of(
    given=_GIVEN, particles="van von der den de del della di da do dos du la le el al bin ibn bint abu ben ter ten st",
    second_parts="Jr Sr II III", stops=_STOPS, verbs=words(_VERBS), places=_PLACES, followers="who whose",
)  # fmt: skip
