using System.Text.RegularExpressions;
using Cartography.GraphDb.Execution;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Regular;

/// <summary>The operator <c>=~</c>: a whole match in Java's dialect.</summary>
internal static class JavaRegex
{
    // Classes of whole scripts make long patterns, for which building the automaton takes a second.
    private const int LongestForAutomaton = 2_000;

    /// <summary>Whether a text matches a pattern; null where one of them is null, or the text is no string.</summary>
    public static Value Matches(in Value text, in Value pattern, FunctionContext context)
    {
        if (text.Kind != ValueKind.String || pattern.IsNull)
        {
            return Value.Null;
        }

        if (pattern.Kind != ValueKind.String)
        {
            throw new QueryException(
                StatusCodes.TypeError, $"The right side of =~ must be a STRING that holds a regular expression, but is: {ValueDescription.Of(pattern)}.", "22N01");
        }

        var regex = context.Regexes.Get(pattern.AsString(), source => Compile(source, context.Limits));

        try
        {
            return regex.IsMatch(text.AsString());
        }
        catch (RegexMatchTimeoutException exception)
        {
            context.Cancel.ThrowIfCancellationRequested();
            throw TooSlow(pattern.AsString(), context.Limits, exception);
        }
    }

    /// <summary>The .NET expression for a pattern. Fails with <see cref="QueryException"/> where it is wrong or cannot be translated.</summary>
    public static Regex Compile(string pattern, QueryLimits limits)
    {
        var (translated, needsBacktracking) = RegexWriter.Write(RegexParser.Parse(pattern));

        if (!needsBacktracking && translated.Length <= LongestForAutomaton)
        {
            try
            {
                return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, limits.RegexTime);
            }
            catch (NotSupportedException)
            {
                // Too many states for an automaton: the other matcher takes it, within its time.
            }
        }

        return new Regex(translated, RegexOptions.CultureInvariant, limits.RegexTime);
    }

    private static QueryException TooSlow(string pattern, QueryLimits limits, Exception cause) => new(
        "Neo.ClientError.Transaction.TransactionTimedOut",
        $"The regular expression '{(pattern.Length > 60 ? pattern[..60] + "..." : pattern)}' took longer than {limits.RegexTime.TotalSeconds} s on one string. "
            + "Avoid possessive quantifiers, look-arounds and back references, which keep it from running in linear time.",
        "50N42",
        cause);
}
