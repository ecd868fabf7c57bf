using System.Security.Cryptography;
using System.Text;

namespace Cartography.GraphDb.Procedures.Server;

/// <summary>Ids of databases, made of their names: there is one of each in a folder.</summary>
internal static class DatabaseId
{
    /// <summary>64 hexadecimal digits.</summary>
    public static string Of(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}
