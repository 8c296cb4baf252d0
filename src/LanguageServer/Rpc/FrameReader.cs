using System.Buffers;
using System.IO.Pipelines;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>Cuts a stream of bytes into messages (LSP 3.17, "Base Protocol").</summary>
/// <param name="input">Where the bytes come from, in pieces of any size.</param>
/// <param name="complain">Is told, in a sentence, when something had to be passed over.</param>
internal sealed class FrameReader(PipeReader input, Action<string> complain)
{
    /// <summary>The next message's bytes; null at the end of the stream, where a message that was cut off is dropped.</summary>
    /// <exception cref="ProtocolException">The stream cannot be followed any further.</exception>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await ReadHeaderAsync(cancellationToken).ConfigureAwait(false) is not { } length)
            return null;

        var message = GC.AllocateUninitializedArray<byte>(length);
        var filled = 0;
        while (filled < length)
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var part = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, length - filled));
            part.CopyTo(message.AsSpan(filled));
            filled += (int)part.Length;
            input.AdvanceTo(part.End);
            if (filled < length && result.IsCompleted)
                return null;
        }

        return message;
    }

    private async ValueTask<int?> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        var header = new FrameHeader();
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            var isWhole = ReadLines(header, ref buffer);
            if (isWhole)
            {
                input.AdvanceTo(buffer.Start);
                if (header.HasGarbage)
                    complain("Something that is no message of the protocol was passed over.");
                return header.Length;
            }

            if (buffer.Length > FrameHeader.MaximumGarbage)
                header.PassOver((int)Math.Min(buffer.Length, int.MaxValue));
            if (result.IsCompleted)
            {
                input.AdvanceTo(buffer.End);
                return null;
            }

            input.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    // Leaves in the buffer what was not read: the message, or a line that has not wholly arrived.
    private static bool ReadLines(FrameHeader header, ref ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        var isWhole = false;
        while (!isWhole && reader.TryReadTo(out ReadOnlySequence<byte> line, (byte)'\n'))
            isWhole = header.Accept(line.IsSingleSegment ? line.FirstSpan : line.ToArray());
        buffer = buffer.Slice(reader.Position);
        return isWhole;
    }
}
