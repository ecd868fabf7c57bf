using System.Security.Cryptography;
using System.Text;

namespace Cartography.Stores.Sharing;

/// <summary>The socket file on which the process that holds a graph's folder answers the others of this machine.</summary>
internal static class FolderSocket
{
    private const string Name = "bolt.sock";

    // What every system's socket addresses have room for.
    private const int LongestPath = 100;

    /// <summary>
    /// The file that belongs to a folder: in it, or, where its path is too long for a socket, in a folder of the user's for temporary files.
    /// Both sides come to the same one.
    /// </summary>
    public static string Of(string folder)
    {
        var inside = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), Name);

        if (Encoding.UTF8.GetByteCount(inside) <= LongestPath)
        {
            return inside;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inside)))[..16];
        return System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"cartography-{Environment.UserName}-{hash}", Name);
    }

    /// <summary>Makes the way to a file for its owner only, and removes what a holder that was killed has left there.</summary>
    public static void Prepare(string file)
    {
        var folder = System.IO.Path.GetDirectoryName(file)!;

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        File.Delete(file);
    }

    /// <summary>Lets nobody but the owner connect.</summary>
    public static void Restrict(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
