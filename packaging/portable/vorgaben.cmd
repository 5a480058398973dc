@echo off
rem Startet vorgaben mit dem Node.js, das in diesem Ordner liegt. Installiert werden muss nichts.
setlocal
chcp 65001 >nul
"%~dp0node\node.exe" "%~dp0app\vorgaben\bin\vorgaben.js" %*
exit /b %errorlevel%
