"""Words that stand nowhere else on any machine."""

NAME = "Zyqvarelle Okhtumbré"
PHONE = "+85599887766554"
NOTE = "wharfkestrel told Brindlemoxi about the quince lorry"
WHY = "she spelt it for Plumbwicket herself"
CORRECTED = "Zyqvarellah"
WORDS = ("Zyqvarelle", "Okhtumbr", "85599887766554", "wharfkestrel", "Brindlemoxi", "Plumbwicket", CORRECTED)
