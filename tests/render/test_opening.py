"""A hand-written page without a description is described by its first words."""

from generator.render.opening import LONGEST, opening


def test_the_first_paragraph_that_says_something_is_taken() -> None:
    body = "# Liên hệ\n\n![](a.png)\n\nViết cho\n**Hội** & [cổng](/).\n\nHai.\n"
    assert opening(body) == "Viết cho Hội & cổng."
    assert opening("Một câu.\n") == "Một câu."
    assert opening("# Liên hệ\n") == opening("") == ""


def test_a_long_one_is_cut_at_a_word() -> None:
    words = opening("khuyến học " * 40)
    assert len(words) <= LONGEST and words.endswith(("khuyến…", "học…"))
