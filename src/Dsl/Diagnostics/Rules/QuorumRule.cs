using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN315: a decision or vote while fewer members were in the meeting than the quorum: the field's, the register's, or the profile's part of
/// the seats. Said once for each item.
/// </summary>
internal sealed class QuorumRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.HasRoll || Quorum(context) is not var (quorum, note))
            return;
        Item? last = null;
        foreach (var block in context.Blocks())
        {
            if (block is not (DecisionBlock or VoteBlock or OutcomeBlock) || context.Items.At(block.Span.Start) is not { } item || ReferenceEquals(item, last))
                continue;
            if (context.Presence.CountAt(block.Span.Start) is not { } count || count.Most + context.OthersPresent >= quorum || SpeaksOfQuorum(context, item))
                continue;
            last = item;
            context.Diagnostics.Add(
                Catalogue.Inquorate, context.FirstLine(block), (count.Most + context.OthersPresent).ToString(CultureInfo.InvariantCulture), quorum.ToString(CultureInfo.InvariantCulture), note);
        }
    }

    private static (int Quorum, string Note)? Quorum(RuleContext context)
    {
        var body = context.Project.Registers.SelectMany(register => register.Bodies)
            .FirstOrDefault(body => string.Equals(body.Name.Trim(), context.Document.Meeting.Body.Trim(), StringComparison.OrdinalIgnoreCase));
        int? Field(string key) => Number(context.Document.Meeting.Fields, key) ?? (body is null ? null : Number(body.Fields, key));
        if (Field("Quorum") is { } stated)
            return (stated, "");
        return context.Profile.Quorum is { } fraction && Field("Seats") is { } seats
            ? (fraction.Of(seats), string.Create(CultureInfo.InvariantCulture, $" (of {seats} seats; write the field 'Quorum' if yours is another)")) : null;
    }

    private static int? Number(System.Collections.Immutable.ImmutableArray<DocumentField> fields, string key) =>
        fields.FirstOrDefault(field => field.Key == key) is { } field && int.TryParse(field.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool SpeaksOfQuorum(RuleContext context, Item item) =>
        context.Slice(item.Span) is var words
        && (words.Contains("quorum", StringComparison.OrdinalIgnoreCase) || words.Contains("quorate", StringComparison.OrdinalIgnoreCase) || words.Contains("cworwm", StringComparison.OrdinalIgnoreCase));
}
