namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>When a message's handler runs.</summary>
internal enum Scheduling
{
    /// <summary>In the order of arrival, alone: it changes what is open.</summary>
    Mutation,

    /// <summary>On the snapshot of its place in the order of arrival, beside others, cancellable.</summary>
    Read,
}
