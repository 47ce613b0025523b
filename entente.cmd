@echo off
rem Runs the `entente` command from a checkout; the SDK builds first where a source has changed.
setlocal
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
dotnet build "%~dp0src\Entente.Cli\Entente.Cli.csproj" -c Release -v q --nologo 1>&2 || exit /b 2
dotnet "%~dp0src\Entente.Cli\bin\Release\net10.0\Entente.Cli.dll" %*
