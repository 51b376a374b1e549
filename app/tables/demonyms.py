"""What people of a country are called in English: offered as a meaning of a word, never taken unasked."""

from __future__ import annotations

from typing import Final

from app.tables.cell import same

_CALLED: Final = """
KH Cambodian Khmer|VN Vietnamese Viet|TH Thai|LA Lao Laotian|MM Burmese Myanmar|CN Chinese|MY Malaysian|ID Indonesian
PH Filipino Filipina Philippine|BD Bangladeshi|IN Indian|NP Nepali Nepalese|LK Lankan Sri_Lankan|PK Pakistani
JP Japanese|TW Taiwanese|SG Singaporean|BN Bruneian|TL Timorese|MN Mongolian|UZ Uzbek|KG Kyrgyz|TJ Tajik|KZ Kazakh
TM Turkmen|AF Afghan|IR Iranian|IQ Iraqi|SY Syrian|ET Ethiopian|ER Eritrean|SO Somali|SD Sudanese|SS South_Sudanese
NG Nigerian|NE Nigerien|GH Ghanaian|KE Kenyan|UG Ugandan|TZ Tanzanian|RW Rwandan|BI Burundian|CM Cameroonian
CI Ivorian|SN Senegalese|ML Malian|SL Sierra_Leonean|LR Liberian|GM Gambian|BF Burkinabe|TG Togolese|BJ Beninese
ZW Zimbabwean|ZM Zambian|MW Malawian|MZ Mozambican|ZA South_African|AO Angolan|MG Malagasy|MA Moroccan|DZ Algerian
TN Tunisian|EG Egyptian|LY Libyan|UA Ukrainian|RU Russian|BY Belarusian|MD Moldovan|RO Romanian|BG Bulgarian
AL Albanian|RS Serbian|BA Bosnian|HU Hungarian|PL Polish|TR Turkish|GE Georgian|AM Armenian|AZ Azerbaijani
GB British|US American|FR French|DE German|ES Spanish|PT Portuguese|IT Italian|NL Dutch|BR Brazilian|CO Colombian
VE Venezuelan|EC Ecuadorian|PE Peruvian|BO Bolivian|PY Paraguayan|AR Argentinian|MX Mexican|GT Guatemalan
HN Honduran|SV Salvadoran|NI Nicaraguan|HT Haitian|CU Cuban|JM Jamaican
"""
"""Who may be of two countries (Congolese, Korean, Dominican, Guinean) is not in it."""
_CODES: Final = {
    same(name.replace("_", " ")): code
    for code, *names in (line.split() for line in _CALLED.replace("\n", "|").split("|") if line)
    for name in names
}


def country_of(word: str) -> str | None:
    return _CODES.get(same(word))
