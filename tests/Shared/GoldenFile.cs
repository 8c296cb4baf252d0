namespace MinutesDsl.Tests;

/// <summary>
/// Compares with a committed <c>X.verified.EXT</c>, in the manner of Verify. A difference leaves <c>X.received.EXT</c> beside it and says the
/// command that accepts it; UPDATE_GOLDEN=1 accepts everything.
/// </summary>
internal static class GoldenFile
{
    public static void Check(string path, string actual)
    {
        var verified = Insert(path, "verified");
        var received = Insert(path, "received");
        var normal = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(verified, normal);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == normal)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, normal);
        Assert.Fail($"{Path.GetFileName(verified)} {(expected is null ? "is missing" : "differs")}. Look at the difference, and if it is right:\n  mv '{received}' '{verified}'\n{FirstDifference(expected ?? "", normal)}");
    }

    private static string Insert(string path, string mark) => Path.ChangeExtension(path, null) + "." + mark + Path.GetExtension(path);

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var (was, now) = (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
            if (was != now)
                return $"line {i + 1}\n  expected: {was}\n  received: {now}";
        }

        return "";
    }
}
