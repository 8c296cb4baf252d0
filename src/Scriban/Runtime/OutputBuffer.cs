using System.Buffers;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>Collects what a template writes, in an array from the shared pool.</summary>
internal sealed class OutputBuffer : IDisposable
{
    private const int FirstSize = 4096;

    private char[] _buffer = [];

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_buffer.Length - Length < text.Length)
            Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Room for some more characters; <see cref="Advance"/> says how many were written.</summary>
    public Span<char> GetSpan(int size)
    {
        if (_buffer.Length - Length < size)
            Grow(size);
        return _buffer.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public override string ToString() => Length == 0 ? "" : new string(_buffer, 0, Length);

    public ReadOnlySpan<char> AsSpan() => _buffer.AsSpan(0, Length);

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        Length = 0;
    }

    private void Grow(int more)
    {
        var size = (int)Math.Min(Math.Max((long)_buffer.Length * 2, Math.Max(FirstSize, (long)Length + more)), Array.MaxLength);
        var larger = ArrayPool<char>.Shared.Rent(size);
        _buffer.AsSpan(0, Length).CopyTo(larger);
        if (_buffer.Length > 0)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
