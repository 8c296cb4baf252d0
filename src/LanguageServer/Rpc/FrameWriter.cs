using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>
/// Sends messages, each whole, in the order in which they were given. Whoever sends never waits for the client to read: a reader that
/// waited there, while the client waits for it, would be a deadlock.
/// </summary>
internal sealed class FrameWriter
{
    private readonly Channel<byte[]> waiting = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task writing;

    /// <param name="output">Where to write to. It is not closed.</param>
    public FrameWriter(Stream output) => writing = Task.Run(() => WriteAsync(output));

    /// <summary>Ends when all was written after <see cref="CompleteAsync"/>, or when the client has gone away.</summary>
    public Task Ended => writing;

    /// <summary>Sends a message. After the end nothing is sent.</summary>
    public void Send(byte[] message) => waiting.Writer.TryWrite(message);

    /// <summary>Takes no more messages, and waits until those taken are written.</summary>
    public Task CompleteAsync()
    {
        waiting.Writer.TryComplete();
        return writing;
    }

    private async Task WriteAsync(Stream output)
    {
        try
        {
            while (await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
            {
                while (waiting.Reader.TryRead(out var message))
                    await output.WriteAsync(Frame(message)).ConfigureAwait(false);
                await output.FlushAsync().ConfigureAwait(false);
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or UnauthorizedAccessException)
        {
            // The client has gone away: there is nobody left to tell.
            waiting.Writer.TryComplete();
        }
    }

    // Header and message in one piece: two writes would be two packets.
    private static byte[] Frame(byte[] message)
    {
        var header = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {message.Length}\r\n\r\n");
        var frame = GC.AllocateUninitializedArray<byte>(header.Length + message.Length);
        Encoding.ASCII.GetBytes(header, frame);
        message.CopyTo(frame, header.Length);
        return frame;
    }
}
