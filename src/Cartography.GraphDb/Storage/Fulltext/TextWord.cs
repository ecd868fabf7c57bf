namespace Cartography.GraphDb.Storage.Fulltext;

/// <summary>A word, a beginning of one, or a pattern with * and ?.</summary>
/// <param name="Pattern">In lower case.</param>
/// <param name="Field">The property it must be in; null for any.</param>
internal sealed record TextWord(string Pattern, string? Field) : TextQuery(Field)
{
    public bool IsPattern => Pattern.AsSpan().ContainsAny('*', '?');
}
