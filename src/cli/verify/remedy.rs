//! What the web team can do about what `verify` found.

use super::fault::Fault;
use crate::diagnostic::Say;
use crate::say;

/// What to do about it.
pub(super) fn remedy(fault: &Fault) -> Say {
    match fault {
        Fault::Unreachable(_) => say!(
            "sjekk adressen, at tjeneren går, og brannmuren; ingenting er endret",
            "check the address, that the server runs, and the firewall; nothing was changed"
        ),
        Fault::Certificate(_) => say!(
            "forny sertifikatet, send hele kjeden (fullchain), og se at navnet er med; er det kommunens egen utsteder, så bruk `--ca FIL`",
            "renew the certificate, send the whole chain (fullchain), and see that the name is in it; if it is the municipality's own authority, use `--ca FILE`"
        ),
        Fault::Missing(_) => say!(
            "last opp på nytt, og se at alle mapper og filendelser kom med",
            "upload again, and see that every folder and file ending came along"
        ),
        Fault::Broken(_) => say!(
            "se i feilloggen; en `.htaccess` eller `web.config` med en linje tjeneren ikke tillater, gir ofte dette",
            "look into the error log; a line in `.htaccess` or `web.config` that the server does not allow often does this"
        ),
        Fault::Other => say!(
            "publiser på nytt, tøm mellomlagre (CDN, proxy), og slå av alt som endrer HTML underveis",
            "publish again, empty caches (CDN, proxy), and turn off everything that changes HTML on its way"
        ),
        Fault::Redirects(_) => say!(
            "fjern regelen; lenker til sider skal ikke kobles videre",
            "remove the rule; links to pages must not be redirected"
        ),
        Fault::Type { wanted, .. } => say!(
            "sett typen `{wanted}` for denne filendelsen på tjeneren",
            "set the type `{wanted}` for this file ending on the server"
        ),
        Fault::Doubled(name) => say!(
            "sett `{name}` ett sted: på tjeneren eller i proxyen foran, ikke begge",
            "set `{name}` in one place: on the server or in the proxy before it, not both"
        ),
        Fault::Cookie => say!(
            "slå av kapselen i proxy eller lastbalanserer; nettstedet trenger ingen",
            "turn the cookie off in the proxy or load balancer; the site needs none"
        ),
        Fault::NotFoundStatus(_) => say!(
            "la tjeneren svare 404 og vise `404.html`; ikke vis forsiden",
            "let the server answer 404 and show `404.html`, not the front page"
        ),
        Fault::Exposed => say!(
            "be tjeneren skjule fila, eller velg riktig `target` i site.yaml",
            "let the server hide the file, or choose the right `target` in site.yaml"
        ),
        Fault::NotFoundText | Fault::NotFoundLanguage => say!(
            "sett `404.html` i språkets mappe, eller den i rota, som feilside",
            "set `404.html` in the folder of the language, or the one in the root, as error page"
        ),
        _ => remedy_of_ways(fault),
    }
}

fn remedy_of_ways(fault: &Fault) -> Say {
    match fault {
        Fault::Slash(_) => say!(
            "la tjeneren føre mapper uten skråstrek til samme adresse med skråstrek",
            "let the server lead folders without a slash to the same address with one"
        ),
        Fault::Plain(_) => say!(
            "bruk viderekoblinger uten tjenernavn (`absolute_redirect off` i nginx; i Apache `ServerName https://NAVN` med `UseCanonicalName On`)",
            "use redirects without the name of the server (`absolute_redirect off` in nginx; in Apache `ServerName https://NAME` with `UseCanonicalName On`)"
        ),
        Fault::Encoding(_) => say!(
            "slett gamle `.gz`-filer ved siden av sidene, og la tjeneren pakke selv",
            "delete old `.gz` files beside the pages, and let the server compress itself"
        ),
        Fault::NoRedirect => say!(
            "last inn oppsettet fra siste bygging på nytt (`nginx-http.conf`, `.htaccess`), eller lag reglene fra `redirects.json`",
            "load the configuration of the last build again (`nginx-http.conf`, `.htaccess`), or make the rules from `redirects.json`"
        ),
        Fault::Astray { wanted, .. } => say!(
            "rett regelen for den gamle adressen til `{wanted}`; se `redirects.json`",
            "mend the rule of the old address to `{wanted}`; see `redirects.json`"
        ),
        Fault::Passing(_) => {
            say!("bruk 301: siden har flyttet for godt", "use 301: the page has moved for good")
        }
        Fault::Unasked => say!(
            "pakk bare for nettlesere som sier `Accept-Encoding: gzip`; slå av regler som alltid sender `.gz`",
            "compress only for browsers that say `Accept-Encoding: gzip`; turn off rules that always send `.gz`"
        ),
        Fault::NoChoice => say!(
            "se at oppsettet fra siste bygging er lastet inn, og at ingen proxy fjerner `Accept-Language`",
            "see that the configuration of the last build is loaded, and that no proxy removes `Accept-Language`"
        ),
        Fault::Stored(_) => say!(
            "send `Cache-Control: no-store` for adressene i klassen `traceless` i `policy.json`: den som låner telefonen, skal ikke se hva som ble lest",
            "send `Cache-Control: no-store` for the addresses in the class `traceless` of `policy.json`: nobody who borrows the telephone shall see what was read"
        ),
        Fault::Short => say!(
            "send `Cache-Control: public, max-age=31536000, immutable` for klassen `hashed` i `policy.json`",
            "send `Cache-Control: public, max-age=31536000, immutable` for the class `hashed` of `policy.json`"
        ),
        Fault::Vary(name) => say!(
            "send `Vary: {name}`, ellers gir mellomlagre feil utgave til noen",
            "send `Vary: {name}`, or caches give somebody the wrong version"
        ),
        Fault::Language { .. } => say!(
            "la regelen velge det første språket i lista som nettstedet har (`ar-SY` er `ar`), eller vis språkvalget",
            "let the rule take the first language of the list that the site has (`ar-SY` is `ar`), or show the choice of language"
        ),
        Fault::Pinned => say!(
            "bruk 302 og `Cache-Control: private, no-cache`",
            "use 302 and `Cache-Control: private, no-cache`"
        ),
        Fault::TlsRedirect(_) => say!(
            "koble til samme sti og samme navn med https; forskriften om IT-standarder krever det (§ 11)",
            "redirect to the same path and name with https; Norwegian regulation demands it (IT-standarder § 11)"
        ),
        Fault::NoTls => say!(
            "koble http videre til samme adresse med https. Ser du på tjeneren bak proxyen, så bruk `--host NAVN`",
            "redirect http to the same address with https. If you look at the server behind the proxy, use `--host NAME`"
        ),
        Fault::NoHeader(name, _) | Fault::Different(name) => say!(
            "sett `{name}` på alle svar, også 404, slik den står i `policy.json`; se docs/web-team.md",
            "set `{name}` on all answers, 404 too, as it stands in `policy.json`; see docs/web-team.md"
        ),
        Fault::Uncompressed => {
            say!("slå på gzip for tekst på tjeneren", "turn on gzip for text on the server")
        }
        _ => say!(
            "send `Cache-Control: no-cache` for sider; bare filer med kode i navnet kan ligge lenge",
            "send `Cache-Control: no-cache` for pages; only files with a code in their name may stay long"
        ),
    }
}
