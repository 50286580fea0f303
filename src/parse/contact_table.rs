//! What the file of a contact point may say.

use super::fields::{About, Field, Shape, Table};
use super::service::TYPES;
use super::words::{CARE, SOURCE, TRANSLATIONS};

/// Types that are helplines: somebody to talk to about danger at home, control or fear.
pub const HELPLINES: [&str; 4] =
    ["child-helpline", "violence-helpline", "control-helpline", "helpline-mental"];

const CHANNEL: Table = Table {
    about: About("Én måte å nå kontakten på", "One way to reach the contact"),
    fields: &[
        Field::required(
            "kind",
            Shape::Choice(&["phone", "sms", "email", "chat", "web", "booking"]),
            About("Måten å ta kontakt på", "What kind of channel"),
        ),
        Field::required(
            "value",
            Shape::Text,
            About(
                "Nummeret, e-postadressen eller nettadressen, slik folk skriver det; numre i anførselstegn",
                "Number, address or web address, as people write it; numbers in quotation marks",
            ),
        ),
        Field::optional(
            "label",
            Shape::Words,
            About(
                "Egne ord for den, i stedet for «Telefon» og lignende",
                "Own words for it, instead of \"Phone\" and the like",
            ),
        ),
        Field::optional(
            "hours",
            Shape::Text,
            About(
                "Når det er åpent her; Mo Tu We Th Fr Sa Su er ukedagene, PH helligdager",
                "Opening hours of this channel (OpenStreetMap opening_hours)",
            ),
        )
        .like(&["Mo-Fr 09:00-15:00; PH off", "24/7"]),
    ],
};

/// A postal or visiting address.
pub(super) const ADDRESS: Table = Table {
    about: About("En adresse i Norge", "An address in Norway"),
    fields: &[
        Field::optional("street", Shape::Text, About("Gate og husnummer", "Street and number"))
            .like(&["Rådhusveien 1"]),
        Field::required(
            "postcode",
            Shape::Text,
            About("Fire sifre i anførselstegn", "Four digits in quotation marks"),
        )
        .like(&["1482"])
        .matching("^[0-9]{4}$"),
        Field::required("town", Shape::Text, About("Poststed", "Postal town")).like(&["Nittedal"]),
        Field::optional(
            "lat",
            Shape::Degrees(57.0, 82.0),
            About("Breddegrad, til lenka til kartet", "Latitude in degrees, for the map link"),
        ),
        Field::optional(
            "lon",
            Shape::Degrees(-10.0, 35.0),
            About("Lengdegrad, til lenka til kartet", "Longitude in degrees, for the map link"),
        ),
    ],
};

const PLACE: Table = Table {
    about: About("Et sted å møte opp", "A place to visit"),
    fields: &[
        Field::required(
            "id",
            Shape::Id,
            About("Kort navn på stedet, bare brukt i denne fila", "Id of the place inside this contact"),
        ),
        Field::optional("name", Shape::Words, About("Navnet", "Its name")),
        Field::optional("visit", Shape::Record(&ADDRESS), About("Besøksadresse", "Visiting address")),
        Field::optional(
            "hours",
            Shape::Text,
            About(
                "Åpningstid; Mo Tu We Th Fr Sa Su er ukedagene, PH helligdager",
                "Opening hours (OpenStreetMap opening_hours)",
            ),
        )
        .like(&["Mo-Fr 09:00-15:00; PH off", "24/7"]),
        Field::optional(
            "appointment",
            Shape::Choice(&["true", "false"]),
            About("Om man må avtale tid", "Whether an appointment is needed"),
        ),
    ],
};

const TERNARY: Shape = Shape::Choice(&["yes", "no", "unknown"]);

/// `content/contacts/<id>.yaml`
pub const CONTACT: Table = Table {
    about: About("Ett sted folk kan ta kontakt", "One contact point"),
    fields: &[
        Field::required(
            "type",
            Shape::Choice(&TYPES),
            About(
                "Hva slags kontakt dette er",
                "What kind of contact it is; its label is an interface string",
            ),
        ),
        Field::required(
            "name",
            Shape::Words,
            About(
                "Navnet; ren tekst er et egennavn, aldri navnet på en person",
                "Its name; plain text is a proper name, never a person's",
            ),
        ),
        Field::required(
            "owner",
            Shape::Id,
            About(
                "Enheten som holder dette riktig, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that keeps this true",
            ),
        ),
        Field::optional(
            "channels",
            Shape::List(&Shape::Record(&CHANNEL)),
            About("Måter å ta kontakt på, den beste først", "Ways to reach it, the best first"),
        ),
        Field::optional(
            "places",
            Shape::List(&Shape::Record(&PLACE)),
            About("Steder å møte opp", "Places to visit"),
        ),
        Field::optional("post", Shape::Record(&ADDRESS), About("Postadresse", "Postal address")),
        Field::optional(
            "languages",
            Shape::List(&Shape::Id),
            About("Språk de snakker der", "Languages that are spoken there"),
        ),
        Field::optional(
            "interpreter",
            TERNARY,
            About(
                "Om man kan få tolk; ved unknown blir leseren bedt om å spørre",
                "Whether an interpreter can be had; unknown shows \"ask\"",
            ),
        ),
        Field::optional(
            "cost",
            Shape::Choice(&["free", "paid", "unknown"]),
            About("Hva det koster; free må ha en kilde", "What it costs; free needs a source"),
        ),
        Field::optional(
            "anonymous",
            TERNARY,
            About(
                "Om man kan være anonym; yes må ha en kilde",
                "Whether one may stay anonymous; yes needs a source",
            ),
        ),
        Field::optional(
            "emergency",
            Shape::Choice(&["true", "false"]),
            About("Om det er et nødnummer", "Whether it is an emergency number"),
        ),
        Field::optional("response_time", Shape::Words, About("Når man får svar", "When one gets an answer")),
        Field::optional(
            "source",
            Shape::Record(&SOURCE),
            About("Hvor opplysningen er hentet fra", "Where the information is from"),
        ),
        Field::optional(
            "checked",
            Shape::Date,
            About("Dagen noen sist sammenlignet dette med kilden", "The day it was compared with its source"),
        ),
        Field::optional(
            "check_every",
            Shape::Text,
            About("Hvor ofte det må bekreftes", "How often it must be confirmed: \"6 months\""),
        )
        .like(&["6 months"])
        .matching("^[0-9]{1,3} (months?|years?)$"),
        Field::optional(
            "placeholder",
            Shape::Choice(&["true", "false"]),
            About(
                "true: ord i stedet for nummer, til kommunen har fylt ut",
                "true: words instead of a number, until the municipality fills it in",
            ),
        ),
        Field::optional(
            "care",
            Shape::List(&Shape::Choice(&CARE)),
            About("Vern av leseren: urgent, reviewed, traceless", "Safety switches"),
        ),
        Field::optional(
            "translations",
            TRANSLATIONS,
            About("Hvordan det står til med oversettelsene", "State of the translated texts"),
        ),
    ],
};
