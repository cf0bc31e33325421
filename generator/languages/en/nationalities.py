# SPDX-License-Identifier: Apache-2.0
"""English: adjectives of nationality and names of countries.

One country a line: ISO 3166-1 alpha-2 (XK: user-assigned code for Kosovo), adjectives, names.
The first of each is the one that our own wording uses.
"""

from __future__ import annotations

from generator.languages.nationalities import read_table

NATIONALITIES = read_table("""
AF: Afghan / Afghanistan
AL: Albanian / Albania
DZ: Algerian / Algeria
AO: Angolan / Angola
AR: Argentine, Argentinian / Argentina
AM: Armenian / Armenia
AU: Australian / Australia
AT: Austrian / Austria
AZ: Azerbaijani, Azeri / Azerbaijan
BH: Bahraini / Bahrain
BD: Bangladeshi / Bangladesh
BY: Belarusian / Belarus
BE: Belgian / Belgium
BO: Bolivian / Bolivia
BA: Bosnian / Bosnia and Herzegovina, Bosnia
BW: Botswanan / Botswana
BR: Brazilian / Brazil
BG: Bulgarian / Bulgaria
BF: Burkinabe / Burkina Faso
BI: Burundian / Burundi
KH: Cambodian / Cambodia
CM: Cameroonian / Cameroon
CA: Canadian / Canada
TD: Chadian / Chad
CL: Chilean / Chile
CN: Chinese / China
CO: Colombian / Colombia
CD: Congolese / Democratic Republic of Congo, Congo
CI: Ivorian / Ivory Coast
HR: Croatian / Croatia
CU: Cuban / Cuba
CY: Cypriot / Cyprus
CZ: Czech / Czech Republic, Czechia
DK: Danish / Denmark
DJ: Djiboutian / Djibouti
EC: Ecuadorian, Ecuadorean / Ecuador
EG: Egyptian / Egypt
ER: Eritrean / Eritrea
EE: Estonian / Estonia
ET: Ethiopian / Ethiopia
FI: Finnish / Finland
FR: French / France
GA: Gabonese / Gabon
GE: Georgian / Georgia
DE: German / Germany
GH: Ghanaian / Ghana
GR: Greek / Greece
GN: Guinean / Guinea
HT: Haitian / Haiti
HU: Hungarian / Hungary
IS: Icelandic / Iceland
IN: Indian / India
ID: Indonesian / Indonesia
IR: Iranian / Iran
IQ: Iraqi / Iraq
IE: Irish / Ireland
IL: Israeli / Israel
IT: Italian / Italy
JM: Jamaican / Jamaica
JP: Japanese / Japan
JO: Jordanian / Jordan
KZ: Kazakh, Kazakhstani / Kazakhstan
KE: Kenyan / Kenya
KP: North Korean / North Korea
KR: South Korean / South Korea
XK: Kosovar / Kosovo
KW: Kuwaiti / Kuwait
KG: Kyrgyz / Kyrgyzstan
LA: Laotian / Laos
LV: Latvian / Latvia
LB: Lebanese / Lebanon
LR: Liberian / Liberia
LY: Libyan / Libya
LT: Lithuanian / Lithuania
LU: Luxembourgish / Luxembourg
MG: Malagasy / Madagascar
MW: Malawian / Malawi
MY: Malaysian / Malaysia
MV: Maldivian / Maldives
ML: Malian / Mali
MT: Maltese / Malta
MR: Mauritanian / Mauritania
MU: Mauritian / Mauritius
MX: Mexican / Mexico
MD: Moldovan / Moldova
MN: Mongolian / Mongolia
ME: Montenegrin / Montenegro
MA: Moroccan / Morocco
MZ: Mozambican / Mozambique
MM: Burmese / Myanmar
NA: Namibian / Namibia
NP: Nepalese, Nepali / Nepal
NL: Dutch / Netherlands
NZ: New Zealand / New Zealand
NE: Nigerien / Niger
NG: Nigerian / Nigeria
MK: Macedonian / North Macedonia
NO: Norwegian / Norway
OM: Omani / Oman
PK: Pakistani / Pakistan
PS: Palestinian / Palestine
PA: Panamanian / Panama
PY: Paraguayan / Paraguay
PE: Peruvian / Peru
PH: Philippine, Filipino / Philippines
PL: Polish / Poland
PT: Portuguese / Portugal
QA: Qatari / Qatar
RO: Romanian / Romania
RU: Russian / Russia
RW: Rwandan / Rwanda
SA: Saudi, Saudi Arabian / Saudi Arabia
SN: Senegalese / Senegal
RS: Serbian / Serbia
SL: Sierra Leonean / Sierra Leone
SG: Singaporean / Singapore
SK: Slovak / Slovakia
SI: Slovenian / Slovenia
SO: Somali / Somalia
ZA: South African / South Africa
SS: South Sudanese / South Sudan
ES: Spanish / Spain
LK: Sri Lankan / Sri Lanka
SD: Sudanese / Sudan
SE: Swedish / Sweden
CH: Swiss / Switzerland
SY: Syrian / Syria
TW: Taiwanese / Taiwan
TJ: Tajik / Tajikistan
TZ: Tanzanian / Tanzania
TH: Thai / Thailand
TG: Togolese / Togo
TN: Tunisian / Tunisia
TR: Turkish / Turkey, Türkiye, Turkiye
TM: Turkmen / Turkmenistan
UG: Ugandan / Uganda
UA: Ukrainian / Ukraine
AE: Emirati, UAE / United Arab Emirates, UAE
GB: British, UK / United Kingdom, Britain, UK
US: American, US, U.S. / United States, US, U.S., America
UY: Uruguayan / Uruguay
UZ: Uzbek / Uzbekistan
VE: Venezuelan / Venezuela
VN: Vietnamese / Vietnam
YE: Yemeni / Yemen
ZM: Zambian / Zambia
ZW: Zimbabwean / Zimbabwe
BB: Barbadian / Barbados
BN: Bruneian / Brunei
BS: Bahamian / Bahamas
BT: Bhutanese / Bhutan
BZ: Belizean / Belize
CR: Costa Rican / Costa Rica
CV: Cape Verdean / Cape Verde
DO: Dominican / Dominican Republic
FJ: Fijian / Fiji
GT: Guatemalan / Guatemala
HN: Honduran / Honduras
LA: Laotian / Laos
LR: Liberian / Liberia
LS: Lesothan / Lesotho
NI: Nicaraguan / Nicaragua
PG: Papua New Guinean / Papua New Guinea
SV: Salvadoran, Salvadorean / El Salvador
SZ: Swazi / Eswatini, Swaziland
TL: Timorese / East Timor, Timor-Leste
TO: Tongan / Tonga
VU: Vanuatuan / Vanuatu
WS: Samoan / Samoa
AD: Andorran / Andorra
AG: Antiguan / Antigua and Barbuda
BJ: Beninese / Benin
CF: Central African / Central African Republic
KM: Comorian / Comoros
CG: Congolese Republic / Republic of the Congo, Congo-Brazzaville, Republic of Congo
DM: Dominica / Dominica
GQ: Equatorial Guinean, Equatoguinean / Equatorial Guinea
GM: Gambian / Gambia
GD: Grenadian / Grenada
GW: Bissau-Guinean / Guinea-Bissau
GY: Guyanese / Guyana
VA: Vatican / Vatican City, Holy See
KI: I-Kiribati / Kiribati
LI: Liechtenstein / Liechtenstein
MH: Marshallese / Marshall Islands
FM: Micronesian / Micronesia, Federated States of Micronesia
MC: Monegasque, Monégasque / Monaco
NR: Nauruan / Nauru
PW: Palauan / Palau
KN: Kittitian / Saint Kitts and Nevis, St Kitts and Nevis
LC: Saint Lucian, St Lucian / Saint Lucia, St Lucia
VC: Vincentian / Saint Vincent and the Grenadines, St Vincent and the Grenadines
SM: Sammarinese / San Marino
ST: São Toméan, Sao Tomean / São Tomé and Príncipe, Sao Tome and Principe
SC: Seychellois / Seychelles
SB: Solomon Islander / Solomon Islands
SR: Surinamese / Suriname
TT: Trinidadian / Trinidad and Tobago
TV: Tuvaluan / Tuvalu
""")

# What the pages call the rest of ISO 3166-1; as names of countries in a title they are not looked for.
FURTHER = """
AX: Åland Islands
AS: American Samoa
AI: Anguilla
AQ: Antarctica
AW: Aruba
BM: Bermuda
BQ: Bonaire, Sint Eustatius and Saba
BV: Bouvet Island
IO: British Indian Ocean Territory
KY: Cayman Islands
CX: Christmas Island
CC: Cocos Islands
CK: Cook Islands
CW: Curaçao
FK: Falkland Islands
FO: Faroe Islands
GF: French Guiana
PF: French Polynesia
TF: French Southern Territories
GI: Gibraltar
GL: Greenland
GP: Guadeloupe
GU: Guam
GG: Guernsey
HM: Heard Island and McDonald Islands
HK: Hong Kong
IM: Isle of Man
JE: Jersey
MO: Macau
MQ: Martinique
YT: Mayotte
MS: Montserrat
NC: New Caledonia
NU: Niue
NF: Norfolk Island
MP: Northern Mariana Islands
PN: Pitcairn Islands
PR: Puerto Rico
RE: Réunion
BL: Saint Barthélemy
SH: Saint Helena
MF: Saint Martin
PM: Saint Pierre and Miquelon
SX: Sint Maarten
GS: South Georgia and the South Sandwich Islands
SJ: Svalbard and Jan Mayen
TK: Tokelau
TC: Turks and Caicos Islands
UM: United States Minor Outlying Islands
VG: British Virgin Islands
VI: United States Virgin Islands
WF: Wallis and Futuna
EH: Western Sahara
"""
