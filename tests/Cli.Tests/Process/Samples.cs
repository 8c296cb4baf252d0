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

    /// <summary>Minutes of a status with one error, which is not exempt.</summary>
    public static string WithError(string status) =>
        Clean.Replace("Venue:", $"Status: {status}\nVenue:", StringComparison.Ordinal).Replace("The Chairman welcomed", "@nobody welcomed", StringComparison.Ordinal);

    /// <summary>The word that no public output may hold.</summary>
    public const string Secret = "marker-word";

    /// <summary>Minutes with an exempt item whose text has an error that would quote <see cref="Secret"/>.</summary>
    public const string WithExemptItem = """
        MINUTES Planning Committee
        Date: Friday 7 July 2023
        Venue: Town Hall

        PRESENT
        - Councillor Ann Smith (Chairman)

        EXCLUSION

        ITEM 5 Land
        Exempt: 3

        The price was agreed with @marker-word.

        READMITTED

        CLOSED 10.30am

        """;

    /// <summary>The same minutes with a slip in what marks the exempt text.</summary>
    public static string WithExemptSlip { get; } =
        WithExemptItem.Replace("EXCLUSION\n\n", "", StringComparison.Ordinal).Replace("Exempt: 3\n\n", "\nEXMEPT 3: ", StringComparison.Ordinal).Replace("READMITTED\n\n", "", StringComparison.Ordinal);

    /// <summary>A setting that is an error: a minutes.json with it makes every check find one, whatever the minutes.</summary>
    public const string SettingsWithError = "{\n  \"council\": 5\n}\n";

    /// <summary>A setting that is a warning.</summary>
    public const string SettingsWithWarning = "{ \"concil\": \"X\" }\n";

    /// <summary>Text that Windows-1252 programs save: the â is one byte.</summary>
    public static byte[] NotUtf8 { get; } = [.. "MINUTES Cyngor Sir G"u8, 0xE2, .. "r\n"u8];
}
