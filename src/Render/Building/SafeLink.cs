namespace MinutesDsl.Render;

/// <summary>Lets through only the link targets that minutes may have, although the binder has checked them already.</summary>
internal static class SafeLink
{
    /// <summary>The target where it is http, https, mailto or a relative path that stays below its folder's root; else null.</summary>
    public static string? Check(string? target)
    {
        if (string.IsNullOrWhiteSpace(target) || target.Any(c => char.IsControl(c) || c == '\\'))
            return null;
        target = target.Trim();
        var colon = target.IndexOf(':');
        var end = target.AsSpan().IndexOfAny("/?#");
        if (colon >= 0 && (end < 0 || colon < end))
        {
            var scheme = target.AsSpan(0, colon);
            return scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
                || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase)
                ? target
                : null;
        }

        return target[0] == '/' ? null : target;
    }
}
