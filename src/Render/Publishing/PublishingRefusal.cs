namespace MinutesDsl.Render;

/// <summary>Why minutes are not published.</summary>
public enum PublishingRefusal
{
    /// <summary>They are.</summary>
    None,

    /// <summary>The public edition was asked for, and what is exempt is not marked clearly. Nothing overrides this.</summary>
    ExemptTextUnclear,

    /// <summary>The house style has errors.</summary>
    StyleHasErrors,

    /// <summary>The minutes are at least a published draft, and they or their project have errors.</summary>
    MinutesHaveErrors,
}
