using System.Runtime.InteropServices;

namespace Cartography.GraphDb.Storage.Files;

/// <summary>
/// fsync of a folder, which .NET does not offer: on Unix a new or renamed file may be gone after a power failure without it.
/// Windows journals names by itself.
/// </summary>
internal static partial class FolderSync
{
    private const int ReadOnly = 0;
    private const int InvalidArgument = 22;

    public static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(folder, ReadOnly);

        if (descriptor < 0)
        {
            throw new IOException($"The folder {folder} could not be opened to make its names durable (error {Marshal.GetLastPInvokeError()}).");
        }

        var result = Fsync(descriptor);
        var error = Marshal.GetLastPInvokeError();
        _ = Close(descriptor);

        // Some file systems know no sync of folders, and say so.
        if (result != 0 && error != InvalidArgument)
        {
            throw new IOException($"The names in the folder {folder} could not be made durable (error {error}).");
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
