"""Every list of signs of this Havenbook, in the order in which they are offered."""

from typing import Final

from app.forms.screening_signs.hong_kong_checklist import HONG_KONG_CHECKLIST
from app.forms.screening_signs.ilo_forced_labour_11 import ILO_FORCED_LABOUR_11
from app.forms.screening_signs.ilo_labour_adult import ILO_LABOUR_ADULT
from app.forms.screening_signs.ilo_labour_child import ILO_LABOUR_CHILD
from app.forms.screening_signs.tool import Tool
from app.forms.screening_signs.unodc_signs import UNODC_SIGNS

TOOLS: Final[dict[str, Tool]] = {
    tool.name: tool
    for tool in (ILO_LABOUR_ADULT, ILO_LABOUR_CHILD, UNODC_SIGNS, ILO_FORCED_LABOUR_11, HONG_KONG_CHECKLIST)
}
"""By the code of screening_tool. Own questionnaires and other lists are not in it: they have no rule here."""
