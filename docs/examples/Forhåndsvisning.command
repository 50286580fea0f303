#!/bin/sh
# Dobbeltklikk for å starte forhåndsvisningen på Mac.
# Fila skal ligge i mappa til nettstedet, ved siden av site.yaml.

cd "$(dirname "$0")" || exit 2
PATH="$PWD:$HOME/.cargo/bin:/usr/local/bin:/opt/homebrew/bin:$PATH"

if [ ! -f site.yaml ]; then
    echo "Denne fila må ligge i mappa til nettstedet, ved siden av site.yaml. Flytt den dit og prøv igjen."
elif ! command -v veiviser >/dev/null 2>&1; then
    echo "Finner ikke programmet Veiviser. Be webansvarlig om å installere det."
else
    echo "La dette vinduet stå åpent så lenge du arbeider. Lukk det når du er ferdig."
    echo
    veiviser serve --open --messages nb && exit 0
    echo
    echo "Forhåndsvisningen stoppet. Ta et bilde av dette vinduet hvis du trenger hjelp."
fi
printf 'Trykk Enter for å lukke. '
read -r _
