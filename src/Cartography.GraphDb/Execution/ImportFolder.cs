namespace Cartography.GraphDb.Execution;

/// <summary>The folder from which LOAD CSV may read; nothing outside it, and nothing at all where none is given.</summary>
internal static class ImportFolder
{
    public static Stream Open(string address, string? folder)
    {
        if (folder is null)
        {
            throw Refused(address, "no import folder is configured");
        }

        if (!address.StartsWith("file:///", StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(address, "only file:/// addresses inside the import folder can be read");
        }

        var root = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder)) + System.IO.Path.DirectorySeparatorChar;
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(root, Uri.UnescapeDataString(address["file:///".Length..])));

        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            throw Refused(address, "it is outside the import folder");
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Refused(address, failure.Message);
        }
    }

    private static QueryException Refused(string address, string reason) =>
        new(StatusCodes.ExternalResourceFailed, $"Couldn't load the external resource at: {address} ({reason}).", "22N43");
}
