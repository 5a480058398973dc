@echo off
rem Ziehen Sie den Ordner oder die Zip-Datei eines Dienstes auf diese Datei: Der Dienst wird geprueft,
rem der Bericht vorgaben-bericht.html entsteht daneben und wird geoeffnet.
setlocal DisableDelayedExpansion
chcp 65001 >nul
title vorgaben
set "dienst=%~1"
if defined dienst goto pruefen
echo Ziehen Sie den Ordner oder die Zip-Datei des Dienstes in dieses Fenster
echo und druecken Sie die Eingabetaste:
set /p "dienst="
if not defined dienst exit /b 2
set "dienst=%dienst:"=%"
:pruefen
if "%dienst:~-1%"=="\" set "dienst=%dienst:~0,-1%"
for %%I in ("%dienst%") do set "bericht=%%~dpIvorgaben-bericht.html"
"%~dp0node\node.exe" "%~dp0app\vorgaben\bin\vorgaben.js" check --reporter terminal --reporter "html=%bericht%" "%dienst%"
set "ergebnis=%errorlevel%"
if exist "%bericht%" start "" "%bericht%"
echo.
pause
exit /b %ergebnis%
