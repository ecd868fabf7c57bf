using System.Text.RegularExpressions;

namespace Cartography.Rules;

/// <summary>What ids of rules and facts look like.</summary>
internal static partial class RuleId
{
    public const string Form = "letters, digits, '_' and '-', starting with a letter, at most 100";

    public static bool IsValid(string id) => Pattern().IsMatch(id);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,99}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
