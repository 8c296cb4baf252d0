namespace MinutesDsl.Benchmarks.Texts;

/// <summary>What is parsed.</summary>
public enum TextSet
{
    /// <summary>The examples and the corpus, each file by itself.</summary>
    OneByOne,

    /// <summary>The examples, one after the other again and again, to 300 KB.</summary>
    Repeated,

    /// <summary>100 KB in which nearly every line begins with a keyword.</summary>
    Keywords,
}
