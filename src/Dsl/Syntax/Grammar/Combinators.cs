using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>
/// Sprache's combinators, for its parsers, inputs and results, without the closures that its own make anew at each step of each parse.
/// They stand nearer to the grammars than Sprache's, so that <c>from … in …</c> means them.
/// </summary>
internal static class Combinators
{
    internal static Parser<TOut> Select<T, TOut>(this Parser<T> parser, Func<T, TOut> convert) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(convert(result.Value), result.Remainder) : Failure<T, TOut>(result);
    };

    internal static Parser<TOut> SelectMany<T, TNext, TOut>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TOut> combine) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
            return Failure<T, TOut>(first);
        var second = next(first.Value)(first.Remainder);
        return second.WasSuccessful ? Result.Success(combine(first.Value, second.Value), second.Remainder) : Failure<TNext, TOut>(second);
    };

    internal static Parser<TNext> Then<T, TNext>(this Parser<T> parser, Func<T, Parser<TNext>> next) => input =>
    {
        var first = parser(input);
        return first.WasSuccessful ? next(first.Value)(first.Remainder) : Failure<T, TNext>(first);
    };

    internal static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> accepts) => input =>
    {
        var result = parser(input);
        return !result.WasSuccessful || accepts(result.Value) ? result : Result.Failure<T>(input, "unexpected text", []);
    };

    /// <summary>The first parser's result or, where it fails, the second's; of two failures the one that got further.</summary>
    internal static Parser<T> Or<T>(this Parser<T> parser, Parser<T> other) => input =>
    {
        var first = parser(input);
        if (first.WasSuccessful)
            return first;
        var second = other(input);
        return second.WasSuccessful || second.Remainder.Position >= first.Remainder.Position ? second : first;
    };

    internal static Parser<Maybe<T>> Optional<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(new Maybe<T>(result.Value), result.Remainder) : Result.Success(default(Maybe<T>), input);
    };

    /// <summary>What a parser would find, nothing consumed. It always succeeds.</summary>
    internal static Parser<Maybe<T>> Preview<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return Result.Success(result.WasSuccessful ? new Maybe<T>(result.Value) : default, input);
    };

    internal static Parser<IEnumerable<T>> AtLeastOnce<T>(this Parser<T> parser) => parser.DelimitedBy(Scan.Nothing);

    internal static Parser<IEnumerable<T>> DelimitedBy<T, TDelimiter>(this Parser<T> parser, Parser<TDelimiter> delimiter) => input =>
    {
        var last = parser(input);
        if (!last.WasSuccessful)
            return Failure<T, IEnumerable<T>>(last);
        var found = new List<T>();
        while (true)
        {
            found.Add(last.Value);
            var end = last.Remainder;
            var separator = delimiter(end);
            if (!separator.WasSuccessful)
                return Result.Success<IEnumerable<T>>(found, end);
            last = parser(separator.Remainder);
            if (!last.WasSuccessful || last.Remainder.Position == end.Position)
                return Result.Success<IEnumerable<T>>(found, end);
        }
    };

    private static IResult<TOut> Failure<T, TOut>(IResult<T> failure) => Result.Failure<TOut>(failure.Remainder, failure.Message, failure.Expectations);
}
