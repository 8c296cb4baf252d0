using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Runs of the tree to runs of the document: escapes resolved, mentions and references looked up.</summary>
internal sealed class InlineBinder(BindingContext context)
{
    /// <summary>How many handles are looked for among those that are known: where more are not, a register is missing, not a letter.</summary>
    private const int MostSearches = 200;

    private int searches;
    private PresentRoll? present;

    /// <summary>The words of several lines, a space between them.</summary>
    internal InlineContent BindLines(IEnumerable<LineSyntax> lines, bool beginsSentence)
    {
        ImmutableArray<Inline>.Builder? runs = null;
        foreach (var line in lines)
        {
            runs ??= ImmutableArray.CreateBuilder<Inline>(line.Inlines.Length);
            if (runs.Count > 0 && !line.Text.IsEmpty)
                runs.Add(new TextInline(" ", new TextSpan(line.Text.Start, 0)));
            AddAll(runs, line.Inlines, beginsSentence && runs.Count == 0);
        }

        return runs is null || runs.Count == 0 ? InlineContent.Empty : new InlineContent(runs.DrainToImmutable());
    }

    /// <summary>The words of a part of the source.</summary>
    internal InlineContent BindSpan(TextSpan span, bool beginsSentence) => Bind(InlineGrammar.Parse(context.Source, span), beginsSentence);

    /// <summary>The words of a part of a line, whose runs are there already where it is all of the line's words.</summary>
    internal InlineContent BindSpan(TextSpan span, LineSyntax line, bool beginsSentence) =>
        span == line.Text ? Bind(line.Inlines, beginsSentence) : BindSpan(span, beginsSentence);

    internal InlineContent Bind(ImmutableArray<InlineSyntax> runs, bool beginsSentence)
    {
        if (runs.IsEmpty)
            return InlineContent.Empty;
        var bound = ImmutableArray.CreateBuilder<Inline>(runs.Length);
        AddAll(bound, runs, beginsSentence);
        return new InlineContent(bound.DrainToImmutable());
    }

    private void AddAll(ImmutableArray<Inline>.Builder bound, ImmutableArray<InlineSyntax> runs, bool beginsSentence)
    {
        foreach (var run in runs)
        {
            Add(bound, run, beginsSentence);
            var last = run.Span.End;
            while (last > run.Span.Start && (char.IsWhiteSpace(context.Source[last - 1]) || context.Source[last - 1] is '”' or '"' or '’' or ')'))
                last--;
            if (last > run.Span.Start)
                beginsSentence = context.Source[last - 1] is '.' or '!' or '?';
        }
    }

    private void Add(ImmutableArray<Inline>.Builder bound, InlineSyntax run, bool beginsSentence)
    {
        switch (run.Kind)
        {
            case InlineKind.Escape:
                bound.Add(new TextInline(context.Slice(run.Value), run.Span));
                break;
            case InlineKind.Strong:
                bound.Add(new StrongInline(Bind(run.Children, beginsSentence).Runs, run.Span));
                break;
            case InlineKind.Emphasis:
                bound.Add(new EmphasisInline(Bind(run.Children, beginsSentence).Runs, run.Span));
                break;
            case InlineKind.Link:
                AddLink(bound, run, beginsSentence);
                break;
            case InlineKind.Mention:
                bound.Add(Mention(run, beginsSentence));
                break;
            case InlineKind.MinuteReference:
                bound.Add(Reference(run));
                break;
            default:
                bound.Add(new TextInline(context.Slice(run.Span), run.Span));
                break;
        }
    }

    private void AddLink(ImmutableArray<Inline>.Builder bound, InlineSyntax run, bool beginsSentence)
    {
        var children = Bind(run.Children, beginsSentence).Runs;
        var target = context.Slice(run.Value);
        if (LinkTarget.IsSafe(target))
        {
            bound.Add(new LinkInline(children, target, run.Span));
            return;
        }

        context.Diagnostics.Add(Catalogue.UnsafeLink, run.Value, target);
        bound.AddRange(children);
    }

    private MentionInline Mention(InlineSyntax run, bool beginsSentence)
    {
        var handle = context.Slice(run.Value);
        var person = Find(handle, run.Span);
        var form = run.Qualifier.IsEmpty ? MentionForm.Default : Enum.Parse<MentionForm>(context.Slice(run.Qualifier), ignoreCase: true);
        return new MentionInline(person, form, context.Slice(run.Span), beginsSentence, run.Span);
    }

    /// <summary>The person of a handle that stands at a span, with the diagnostics that finding nobody gives.</summary>
    internal Person? Find(string handle, TextSpan span)
    {
        var inExemptText = context.Regions.Overlaps(span);
        if (context.Scope.Find(handle, inExemptText) is { } person)
            return person;
        if (context.Scope.IsExemptOnly(handle))
        {
            context.Diagnostics.Add(Catalogue.PersonOnlyInExemptText, span, handle);
            return null;
        }

        var near = searches++ < MostSearches ? EditDistance.Nearest(handle, context.Scope.Handles, handle.Length > 4 ? 2 : 1) : null;
        context.Diagnostics.Add(new Diagnostic(Catalogue.UndefinedHandle, span, handle, near is null ? "" : $"; did you mean @{near}?")
        {
            Fixes = UndefinedFixes(handle, span, near, inExemptText),
        });
        return null;
    }

    /// <summary>
    /// The handle that was perhaps meant; an entry on PRESENT or in the register of the body, with a name made from the handle, which the
    /// clerk sees and completes. Nobody whom exempt text mentions is added to open text.
    /// </summary>
    private ImmutableArray<Fix> UndefinedFixes(string handle, TextSpan span, string? near, bool inExemptText)
    {
        var fixes = ImmutableArray.CreateBuilder<Fix>();
        if (near is not null)
            fixes.Add(new Fix($"Change to @{near}", new TextSpan(span.Start + 1, handle.Length), near));
        if (inExemptText || searches > MostSearches)
            return fixes.ToImmutable();
        var entry = $"@{handle} {string.Join(' ', handle.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}";
        present ??= new PresentRoll(context.Tree);
        if (present.Insert(entry) is { } change && !change.Span.IntersectsWith(span))
            fixes.Add(new Fix($"Add '{entry}' to {present.Keyword}", [change]));
        if (BodyInRegister() is ({ } register, { NewEntryAt: { } place }))
            fixes.Add(new Fix($"Add '{entry}' to {register.Path}", new TextSpan(place, 0), $"\n- {entry}") { Path = register.Path });
        return fixes.ToImmutable();
    }

    private (Register? Register, RegisterBody? Body) BodyInRegister()
    {
        foreach (var register in context.Project.Registers)
        {
            foreach (var body in register.Bodies)
            {
                if (body.NewEntryAt is not null && (body.Name.Length == 0 || body.Name.Trim().Equals(context.Meeting.Body.Trim(), StringComparison.OrdinalIgnoreCase)))
                    return (register, body);
            }
        }

        return (null, null);
    }

    private Inline Reference(InlineSyntax run)
    {
        var typed = context.Slice(run.Span);
        var label = context.Slice(run.Value);
        if (!run.Qualifier.IsEmpty)
            return DateGrammar.Read(context.Slice(run.Qualifier), null, monthFirst: false, out _) is { } meeting ? OtherMeeting(run, typed, label, meeting.Day) : new TextInline(typed, run.Span);

        if (context.Anchors.TryGetValue(label, out var anchor))
            return new MinuteReferenceInline(typed, label, null, anchor, run.Span);
        var pattern = context.Project.Settings.MinuteLabel is { Length: > 0 } own ? own : context.Meeting.Fields.FirstOrDefault(field => field.Key == "Minute label")?.Text ?? "";
        if (context.Meeting.Kind != MeetingKind.Extract && MinuteLabelPattern.ToRegex(pattern) is { } regex && regex.Match(label) is { Success: true } match && match.Length == label.Length)
            Unresolved(run, label, context.Anchors.Keys);
        return new TextInline(typed, run.Span);
    }

    /// <summary>A minute of another meeting of the body. Without the project's meetings, or where it has no other, it stays as it is.</summary>
    private MinuteReferenceInline OtherMeeting(InlineSyntax run, string typed, string label, DateOnly day)
    {
        var reference = new MinuteReferenceInline(typed, label, day, null, run.Span);
        var meetings = context.Project.Meetings?.Of(context.Meeting.Body).RemoveAll(meeting => meeting.Path == context.Tree.Text.Path) ?? [];
        var ofDay = meetings.RemoveAll(meeting => meeting.Date != day);
        foreach (var file in ofDay)
        {
            if (file.Minute(label) is { } minute)
                return reference with { Anchor = minute.Anchor, File = file };
        }

        if (!meetings.IsEmpty && context.Meeting.Kind != MeetingKind.Extract && ofDay.All(meeting => meeting.Kind != MeetingKind.Extract))
            Unresolved(run, label, ofDay.SelectMany(meeting => meeting.Minutes).SelectMany(minute => new[] { minute.Number, minute.Label }).OfType<string>());
        return reference;
    }

    private void Unresolved(InlineSyntax run, string label, IEnumerable<string> known)
    {
        var near = searches++ < MostSearches ? EditDistance.Nearest(label, known, 1) : null;
        var shown = context.Slice(run.Span).TrimStart('#');
        context.Diagnostics.Add(new Diagnostic(Catalogue.UnresolvedReference, run.Span, shown)
        {
            Fixes = near is null ? [] : [new Fix($"Change to #{shown[..^label.Length]}{near}", run.Value, near)],
        });
    }
}
