namespace Cartography.Core.Http.Paging;

/// <summary>Parameters in an address.</summary>
internal static class QueryText
{
    /// <summary>The address with a parameter set, in the place of one of the same name.</summary>
    public static Uri Set(Uri uri, string name, string value)
    {
        var prefix = Uri.EscapeDataString(name) + "=";
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !pair.StartsWith(prefix, StringComparison.Ordinal));

        return new UriBuilder(uri) { Query = string.Join('&', kept.Append(prefix + Uri.EscapeDataString(value))) }.Uri;
    }

    /// <summary>A parameter's number, or another one where there is none.</summary>
    public static long Number(Uri uri, string name, long otherwise)
    {
        var prefix = Uri.EscapeDataString(name) + "=";
        var pair = uri.Query.TrimStart('?').Split('&').FirstOrDefault(text => text.StartsWith(prefix, StringComparison.Ordinal));
        return pair is not null && long.TryParse(pair.AsSpan(prefix.Length), out var number) ? number : otherwise;
    }
}
