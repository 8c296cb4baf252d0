global using MinutesDsl.Tests;
