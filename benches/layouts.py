"""How the text of the benchmark is laid out for Veiviser, Hugo and Zola.

`FRAMES` writes what surrounds the pages (settings, sections, contacts, words of the interface, templates), `PAGES` one
page in one language. All three tools get the same words; those of the interface are Veiviser's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import text

REPOSITORY = Path(__file__).resolve().parent.parent
TEMPLATES = Path(__file__).resolve().parent / "templates"
TODAY = "2026-11-22"
URL = "https://ny.example.no"
File = tuple[str, str]

# Veiviser has no interface strings for these languages: they borrow those of another. Of Polish, Turkish and French
# only the buttons and labels are therefore in English, in all three tools.
BORROWED = {"fa": "prs", "pl": "en", "tr": "en", "fr": "en"}
PLURALS = {"pl": ["one", "few", "many"], "fr": ["one", "many"]}
SPOKEN = ["skip_to_content", "sections_label", "languages_label", "choose_language", "breadcrumb_label",
          "on_this_page", "contacts_title", "opening_hours_label", "visit_label", "channel_phone", "channel_email",
          "help_title", "help_text", "home", "about_page_title", "responsible_label", "page_number_label",
          "source_label", "reviewed_on", "checked_on", "kind_help", "footer_label"]  # fmt: skip
# Types of contact points that promise nothing special.
TYPES = ["general-enquiries", "library", "school-office", "kindergarten-office", "health-station", "dental-clinic",
         "housing-office", "adult-school", "volunteer-centre", "leisure-office", "nav-office", "seniors"]  # fmt: skip
SOURCE_TITLE = "Eksempelby kommune"
MANY_WORDS = "The text of the benchmark is as long as the pages that other tools are measured with."


def quoted(value: str) -> str:
    """A string of YAML and of TOML: both read what JSON writes."""
    return json.dumps(value, ensure_ascii=False)


def in_all(function: object, *more: object) -> dict[str, str]:
    """The result of a function of a language, by language."""
    return {lang: function(lang, *more) for lang in text.LANGUAGES}  # type: ignore[operator]


def mapping(values: dict[str, str], indent: str) -> str:
    """Lines of a YAML mapping of strings."""
    return "".join(f"{indent}{key}: {quoted(value)}\n" for key, value in values.items())


def strings(lang: str) -> dict[str, str]:
    """Words of the interface of all tools."""
    found: dict[str, str] = {}
    for path in sorted((REPOSITORY / "locales" / BORROWED.get(lang, lang)).glob("*.ftl")):
        for key, value in re.findall(r"^([a-z_]+) = (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE):
            found[key] = re.sub(r"\s*\{ \$date \}", "", value).strip().rstrip(".:")
    return {key: found[key] for key in SPOKEN}


def _hours(lang: str, contact: text.Contact) -> str:
    days = text.words(lang)["days"]
    return f"{days[0]} – {days[-1]}: {contact.hours[0]}–{contact.hours[1]}"


# Veiviser


def veiviser_page(lang: str, subject: text.Topic, body: str) -> File:
    """A page; the source language owns every field that is not text."""
    head = f"title: {quoted(text.title(lang, subject.number))}\nsummary: {quoted(text.summary(lang, subject))}\n"
    if lang == text.SOURCE:
        keywords = ", ".join(text.words(lang)["N"][at] for at in subject.keywords)
        head += (
            f"number: {100 + subject.number}\nkind: help\naudience: [all]\ncontacts: [{', '.join(subject.contacts)}]\n"
            f"owner: {subject.owner}\nreviewed: {subject.reviewed}\nreview_by: 2027-05-01\nkeywords: [{keywords}]\n"
            f"sources:\n  - title: {SOURCE_TITLE}\n    url: https://www.example.org/{text.slug(subject.number)}\n"
            f"    seen: {subject.reviewed}\norder: {subject.number}\n"
            f"allow:\n  - code: long-page\n    reason: {MANY_WORDS}\n    until: 2027-05-01\n"
        )
    else:
        head += "translation:\n  by: machine\n"
    linked = re.sub(f"{text.LINK}([^{text.LINK}]*){text.LINK}", r"page:\1", body)
    return f"content/{subject.section}/{text.slug(subject.number)}.{lang}.md", f"---\n{head}---\n\n{linked}"


def veiviser_frame() -> Iterator[File]:
    """Settings, sections, contacts, front pages, interface strings, theme."""
    yield "site.yaml", _settings()
    for at, section in enumerate(text.SECTIONS):
        words = mapping(in_all(text.section_title, section), "  ")
        lead = mapping(in_all(text.section_summary, section), "  ")
        icon = ["start", "health", "family", "work", "home", "community"][at % 6]
        yield (
            f"content/{section}/_section.yaml",
            f"order: {at + 1}\nicon: {icon}\ntitle:\n{words}summary:\n{lead}{_translations()}",
        )
    for number in range(text.CONTACTS):
        yield f"content/contacts/{text.contact_id(number)}.yaml", _contact(text.Contact(number))
    for lang in text.LANGUAGES:
        made = "" if lang == text.SOURCE else "translation:\n  by: machine\n"
        name = quoted(text.site_name(lang))
        lead = quoted(text.section_summary(lang, text.SECTIONS[0]))
        yield f"content/_home.{lang}.md", f"---\ntitle: {name}\nsummary: {lead}\n{made}---\n\n{text.home_text(lang)}\n"
        yield from _locale(lang)
    yield from _theme()


def _translations() -> str:
    notes = "".join(f"  {lang}:\n    by: machine\n" for lang in text.LANGUAGES[1:])
    return f"translations:\n{notes}"


def _settings() -> str:
    others = "".join(
        f"  - tag: {lang}\n    state: published\n    fallback: [{'nb' if lang == 'en' else 'en, nb'}]\n"
        for lang in text.LANGUAGES[1:]
    )
    owners = "".join(
        f"  unit-{number}:\n{mapping(in_all(text.owner_name, number), '    ')}" for number in range(text.OWNERS)
    )
    return (
        f"name:\n{mapping(in_all(text.site_name), '  ')}url: {URL}/\nstage: production\nsource_language: nb\n"
        f"languages:\n  - tag: nb\n    state: published\n{others}theme: default\ntarget: plain\n"
        f"exit_to: https://www.yr.no/\nminify: theme\nprimary_contact: {text.contact_id(0)}\nowners:\n{owners}"
        f"{_names()}legal:\n  accessibility: https://uustatus.no/nb/erklaringer/publisert/x\n"
        f"  privacy: https://www.example.org/privacy\noutputs: []\n"
        f"review:\n  page_months: 12\n  contact_months: 6\n{_translations()}"
    )


def _names() -> str:
    """Proper names: of the interface strings, which stand in the repository's own settings; and of this corpus."""
    own = (REPOSITORY / "site.yaml").read_text(encoding="utf-8")
    found = re.search(r"^names:\n((?:  - .*\n)+)", own, re.MULTILINE)
    return f"names:\n  - Eksempelby\n  - Storgata\n{found.group(1) if found else ''}"


def _contact(contact: text.Contact) -> str:
    kind = "primary" if contact.number == 0 else TYPES[contact.number % len(TYPES)]
    opens, closes = contact.hours
    return (
        f"type: {kind}\nname:\n{mapping(in_all(contact.name), '  ')}owner: unit-{contact.number % text.OWNERS}\n"
        f'channels:\n  - kind: phone\n    value: "{contact.phone}"\n  - kind: email\n    value: {contact.email}\n'
        f'places:\n  - id: office\n    visit:\n      street: {contact.street}\n      postcode: "1482"\n'
        f'      town: Eksempelby\n    hours: "Mo-Fr {opens}-{closes}; PH off"\n'
        f"interpreter: unknown\nresponse_time:\n{mapping(in_all(contact.note), '  ')}"
        f"source:\n  title: {SOURCE_TITLE}\n  url: https://www.example.org/\n  seen: 2026-11-01\n"
        f"checked: 2026-11-01\ncheck_every: 6 months\n{_translations()}"
    )


def _locale(lang: str) -> Iterator[File]:
    for path in sorted((REPOSITORY / "locales" / BORROWED.get(lang, lang)).glob("*.ftl")):
        content = path.read_text(encoding="utf-8")
        forms = PLURALS.get(lang, [])
        if forms and lang in BORROWED:
            more = "".join(rf"\n        [{form}] \1" for form in forms[1:])
            content = re.sub(r"\[one\] (.*)", rf"\g<0>{more}", content)
        yield f"locales/{lang}/{path.name}", content


def _theme() -> Iterator[File]:
    root = REPOSITORY / "themes/default"
    for path in sorted(root.rglob("*")):
        if path.is_file():
            content = path.read_text(encoding="utf-8")
            if path.name == "theme.yaml":
                # The lists of a large site weigh more than those that a theme is made for.
                content = re.sub(r"html_and_css: \d+", "html_and_css: 1000000", content)
            yield f"themes/default/{path.relative_to(root)}", content


# What Hugo and Zola share


def _peer_contacts() -> str:
    lines = []
    for number in range(text.CONTACTS):
        contact = text.Contact(number)
        lines.append(
            f"{text.contact_id(number)}:\n  name:\n{mapping(in_all(contact.name), '    ')}"
            f"  note:\n{mapping(in_all(contact.note), '    ')}  hours:\n{mapping(in_all(_hours, contact), '    ')}"
            f"  phone: {quoted(contact.phone)}\n  tel: {quoted('+47' + contact.phone.replace(' ', ''))}\n"
            f"  email: {contact.email}\n  street: {contact.street}\n  town: 1482 Eksempelby\n"
            f'  checked: "2026-11-01"\n'
        )
    return "".join(lines)


def _peer_owners() -> str:
    units = range(text.OWNERS)
    return "".join(f"unit-{number}:\n{mapping(in_all(text.owner_name, number), '  ')}" for number in units)


def _peer_data() -> Iterator[File]:
    yield "data/contacts.yaml", _peer_contacts()
    yield "data/owners.yaml", _peer_owners()
    style = (REPOSITORY / "themes/default/assets/style.css").read_text(encoding="utf-8")
    yield "static/style.css", style


def _templates(tool: str, folder: str) -> Iterator[File]:
    root = TEMPLATES / tool
    for path in sorted(root.rglob("*.html")):
        yield f"{folder}/{path.relative_to(root)}", path.read_text(encoding="utf-8")


def _peer_head(lang: str, subject: text.Topic, indent: str) -> str:
    """The fields of a page that are no tool's own."""
    keywords = ", ".join(quoted(text.words(lang)["N"][at]) for at in subject.keywords)
    return (
        f"{indent}number: {100 + subject.number}\n{indent}contacts: [{', '.join(subject.contacts)}]\n"
        f"{indent}owner: {subject.owner}\n{indent}keywords: [{keywords}]\n{indent}source: {SOURCE_TITLE}\n"
        f'{indent}seen: "{subject.reviewed}"\n'
    )


def _titles(title: str, summary: str, weight: int) -> str:
    return f"title: {quoted(title)}\ndescription: {quoted(summary)}\nweight: {weight}\n"


def _page_titles(lang: str, subject: text.Topic) -> str:
    return _titles(text.title(lang, subject.number), text.summary(lang, subject), subject.number + 1)


# Hugo


def hugo_page(lang: str, subject: text.Topic, body: str) -> File:
    """A page in the folder of its language; links go to files."""
    head = _page_titles(lang, subject) + f"lastmod: {subject.reviewed}\nparams:\n" + _peer_head(lang, subject, "  ")
    linked = re.sub(f"{text.LINK}([^{text.LINK}]*){text.LINK}", r"/\1.md", body)
    return f"content/{lang}/{subject.section}/{text.slug(subject.number)}.md", f"---\n{head}---\n\n{linked}"


def hugo_frame() -> Iterator[File]:
    """Settings, sections, data, interface strings, templates."""
    languages = "".join(
        f"  {lang}:\n    contentDir: content/{lang}\n    title: {quoted(text.site_name(lang))}\n    weight: {at + 1}\n"
        f"    label: {quoted(text.label(lang))}\n    direction: {'rtl' if lang in text.RIGHT_TO_LEFT else 'ltr'}\n"
        for at, lang in enumerate(text.LANGUAGES)
    )
    yield (
        "hugo.yaml",
        f"baseURL: {URL}/\ndefaultContentLanguage: nb\ndefaultContentLanguageInSubdir: true\n"
        f"disableKinds: [taxonomy, term, rss, '404']\n"
        f"markup:\n  tableOfContents:\n    endLevel: 2\nlanguages:\n{languages}",
    )
    for lang in text.LANGUAGES:
        name, lead = text.site_name(lang), text.section_summary(lang, text.SECTIONS[0])
        yield f"content/{lang}/_index.md", f"---\n{_titles(name, lead, 1)}---\n\n{text.home_text(lang)}\n"
        yield f"i18n/{lang}.yaml", mapping(strings(lang), "")
        for at, section in enumerate(text.SECTIONS):
            head = _titles(text.section_title(lang, section), text.section_summary(lang, section), at + 1)
            yield f"content/{lang}/{section}/_index.md", f"---\n{head}---\n"
    yield from _peer_data()
    yield from _templates("hugo", "layouts")


# Zola


def _suffix(lang: str) -> str:
    return "" if lang == text.SOURCE else f".{lang}"


def zola_page(lang: str, subject: text.Topic, body: str) -> File:
    """A page beside those of the other languages; links go to files."""
    head = _page_titles(lang, subject) + f"updated: {subject.reviewed}\nextra:\n" + _peer_head(lang, subject, "  ")
    target = rf"@/\1{_suffix(lang)}.md"
    linked = re.sub(f"{text.LINK}([^{text.LINK}]*){text.LINK}", target, body)
    return f"content/{subject.section}/{text.slug(subject.number)}{_suffix(lang)}.md", f"---\n{head}---\n\n{linked}"


def zola_frame() -> Iterator[File]:
    """Settings (twice: as it is, and minified), sections, data, templates."""
    for name, minify in (("config.toml", "false"), ("minify.toml", "true")):
        yield name, _zola_settings(minify)
    for lang in text.LANGUAGES:
        end = _suffix(lang)
        name, lead = text.site_name(lang), text.section_summary(lang, text.SECTIONS[0])
        sort = "sort_by: weight\n"
        yield f"content/_index{end}.md", f"---\n{_titles(name, lead, 1)}{sort}---\n\n{text.home_text(lang)}\n"
        for at, section in enumerate(text.SECTIONS):
            head = _titles(text.section_title(lang, section), text.section_summary(lang, section), at + 1) + sort
            yield f"content/{section}/_index{end}.md", f"---\n{head}---\n"
    yield from _peer_data()
    yield from _templates("zola", "templates")


def _zola_settings(minify: str) -> str:
    def translations(lang: str) -> str:
        """The words of the interface, as TOML."""
        return "".join(f"{key} = {quoted(value)}\n" for key, value in strings(lang).items())

    others = "".join(
        f"\n[languages.{lang}]\ntitle = {quoted(text.site_name(lang))}\n"
        f"\n[languages.{lang}.translations]\n{translations(lang)}"
        for lang in text.LANGUAGES[1:]
    )
    labels = "".join(f"{lang} = {quoted(text.label(lang))}\n" for lang in text.LANGUAGES)
    directions = "".join(
        f"{lang} = {quoted('rtl' if lang in text.RIGHT_TO_LEFT else 'ltr')}\n" for lang in text.LANGUAGES
    )
    return (
        f"base_url = {quoted(URL)}\ntitle = {quoted(text.site_name(text.SOURCE))}\ndefault_language = \"nb\"\n"
        f"compile_sass = false\nbuild_search_index = false\ngenerate_feeds = false\nminify_html = {minify}\n"
        f"\n[translations]\n{translations(text.SOURCE)}{others}\n[extra.labels]\n{labels}\n[extra.dir]\n{directions}"
    )


PAGES = {"veiviser": veiviser_page, "hugo": hugo_page, "zola": zola_page}
FRAMES = {"veiviser": veiviser_frame, "hugo": hugo_frame, "zola": zola_frame}
