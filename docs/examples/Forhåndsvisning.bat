@echo off
chcp 65001 >nul
rem Dobbeltklikk for å starte forhåndsvisningen på Windows.
rem Fila skal ligge i mappa til nettstedet, ved siden av site.yaml.
title Veiviser
cd /d "%~dp0"
if not exist site.yaml (
    echo Denne fila må ligge i mappa til nettstedet, ved siden av site.yaml. Flytt den dit og prøv igjen.
    pause
    exit /b 2
)
where veiviser >nul 2>nul
if errorlevel 1 (
    echo Finner ikke programmet Veiviser. Be webansvarlig om å installere det.
    pause
    exit /b 2
)
echo La dette vinduet stå åpent så lenge du arbeider. Lukk det når du er ferdig.
echo.
veiviser serve --open --messages nb
if errorlevel 1 (
    echo.
    echo Forhåndsvisningen stoppet. Ta et bilde av dette vinduet hvis du trenger hjelp.
    pause
)
