"""Countries and languages by their names in the worker's language."""

from app.forms.places import countries, country_name, is_country, is_language, language_name, languages


def test_every_country_of_iso_3166_and_kosovo():
    codes = {place.code for place in countries()}
    assert len(codes) == 249 + 1
    assert {"KH", "GB", "PS", "TW", "SS", "XK"} <= codes
    assert not codes & {"EU", "UN", "ZZ", "XA", "QO"}


def test_names_in_the_language_of_the_worker():
    assert country_name("KH") == "Cambodia"
    assert country_name("KH", "km") == "កម្ពុជា"
    assert country_name("KH", "ar") == "كمبوديا"
    assert language_name("km", "en") == "Khmer"


def test_a_code_nobody_knows_is_shown_as_itself():
    assert country_name("QQ", "ar") == "QQ"
    assert language_name("qqq") == "qqq"
    assert not is_country("QQ")
    assert not is_country("kh")
    assert not is_language("und")
    assert is_language("km")
    assert is_language("kac")


def test_a_language_without_data_falls_back_to_english():
    assert country_name("KH", "pseudo") == "Cambodia"
    assert country_name("KH", "") == "Cambodia"


def test_lists_are_in_the_order_of_their_names():
    names = [place.name for place in countries()]
    assert names.index("Åland Islands") < names.index("Brazil")
    assert len(languages("km")) > 400
