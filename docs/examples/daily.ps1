# Publishes the site as it is today, so that what is over disappears, and asks the server afterwards.
#
#     daily.ps1 -Site C:\veiviser\nettsted -Target D:\www [-Url https://ny.example.no/]
#
# Site is the folder with site.yaml, Target what "veiviser publish" publishes to: a folder, of which the server shows
# Target\current, or sftp://USER@HOST/DIR.
# What was said is in one file per day of the week. Exit codes as in daily.sh; one that is not 0 is also written to
# the event log of Windows (application, source Veiviser), for the monitoring of the municipality.
param(
    [Parameter(Mandatory)] [string] $Site,
    [Parameter(Mandatory)] [string] $Target,
    [string] $Url,
    [string] $Program = (Join-Path $PSScriptRoot 'veiviser.exe'),
    [string] $Logs = (Join-Path $PSScriptRoot 'logs')
)

[Console]::OutputEncoding = [Text.Encoding]::UTF8
New-Item -ItemType Directory -Force $Logs | Out-Null
$log = Join-Path $Logs ('daily-{0}.log' -f (Get-Date).DayOfWeek)
Get-Date -Format 'yyyy-MM-dd HH:mm' | Out-File -Encoding utf8 $log

function Invoke-Veiviser([string[]] $Arguments) {
    if (-not (Get-Command $Program -ErrorAction SilentlyContinue)) { return 2 }
    & $Program @($Arguments | Where-Object { $_ }) 2>&1 | ForEach-Object { "$_" } | Out-File -Encoding utf8 -Append $log
    return $LASTEXITCODE
}

# On Windows itself files are replaced one by one: links to folders need a privilege there.
$way = if ($Target -like 'sftp://*') { '' } else { '--in-place' }
$published = Invoke-Veiviser @('publish', $Target, $way, '--site', $Site, '--messages', 'nb')
$code = if ($published -le 1) { $published } else { 2 }
if ($code -eq 0 -and $Url) {
    $code = switch (Invoke-Veiviser @('verify', $Url, '--site', $Site, '--messages', 'nb')) { 0 { 0 } 1 { 3 } default { 4 } }
}

"== $code" | Out-File -Encoding utf8 -Append $log
if ($code -ne 0) {
    eventcreate /L APPLICATION /T ERROR /SO Veiviser /ID (100 + $code) /D "Veiviser: daily publication ended with $code. See $log" | Out-Null
}
exit $code
