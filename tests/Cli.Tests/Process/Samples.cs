namespace MinutesDsl.Cli.Tests;

/// <summary>Small files whose diagnostics the tests know.</summary>
internal static class Samples
{
    /// <summary>Minutes with nothing wrong.</summary>
    public const string Clean = """
        MINUTES Planning Committee
        Date: Friday 7 July 2023
        Time: 10.00am
        Venue: Town Hall

        PRESENT
        - Councillor Ann Smith (Chairman)

        ITEM Welcome

        The Chairman welcomed everybody.

        CLOSED 10.30am

        """;

    /// <summary>A setting that is an error: a minutes.json with it makes every check find one, whatever the minutes.</summary>
    public const string SettingsWithError = "{\n  \"council\": 5\n}\n";

    /// <summary>A setting that is a warning.</summary>
    public const string SettingsWithWarning = "{ \"concil\": \"X\" }\n";

    /// <summary>Text that Windows-1252 programs save: the â is one byte.</summary>
    public static byte[] NotUtf8 { get; } = [.. "MINUTES Cyngor Sir G"u8, 0xE2, .. "r\n"u8];
}
