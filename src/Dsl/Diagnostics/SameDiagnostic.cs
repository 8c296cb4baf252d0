namespace MinutesDsl.Diagnostics;

/// <summary>Diagnostics that say the same of the same place. Messages are made only where places and codes are equal.</summary>
internal sealed class SameDiagnostic : IEqualityComparer<Diagnostic>
{
    internal static SameDiagnostic Instance { get; } = new();

    public bool Equals(Diagnostic? x, Diagnostic? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Span == y.Span && x.Code == y.Code && x.FullMessage == y.FullMessage);

    public int GetHashCode(Diagnostic obj) => HashCode.Combine(obj.Span, obj.Code, obj.ArgumentsHash);
}
