using System.Text;

using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>
/// Compares texts with committed files, after Verify's conventions: <c>X.verified.html</c> is what is right, <c>X.received.html</c> what
/// came. The environment variable UPDATE_GOLDEN=1 accepts everything that comes.
/// </summary>
internal static class Golden
{
    /// <summary>Compares with <c>tests/Render.Tests/Golden/NAME.verified.EXTENSION</c>.</summary>
    public static void Verify(string name, string extension, string text)
    {
        var folder = RepositoryPaths.At("tests", "Render.Tests", "Golden");
        Compare(Path.Combine(folder, $"{name}.verified.{extension}"), Path.Combine(folder, $"{name}.received.{extension}"), text);
    }

    /// <summary>Compares with a file that is generated and committed, for example a JSON Schema.</summary>
    public static void VerifyFile(string path, string text)
    {
        var dot = path.LastIndexOf('.');
        Compare(path, $"{path[..dot]}.received{path[dot..]}", text);
    }

    private static void Compare(string verified, string received, string text)
    {
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(verified, text, new UTF8Encoding(false));
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(false));
        Assert.Fail($"""
            {(expected is null ? "There is no" : "The text differs from")} {verified}{Difference(expected, text)}
            If what came is right:
              cp '{received}' '{verified}'
            or run the tests with UPDATE_GOLDEN=1.
            """);
    }

    private static string Difference(string? expected, string actual)
    {
        if (expected is null)
            return "";
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            , first in line {line + 1}:
              - {(line < before.Length ? before[line] : "(end)")}
              + {(line < after.Length ? after[line] : "(end)")}
            """;
    }
}
