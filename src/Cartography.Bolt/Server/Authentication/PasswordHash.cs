using System.Security.Cryptography;
using System.Text;

namespace Cartography.Bolt.Server.Authentication;

/// <summary>A password as it may be kept: PBKDF2 over SHA-512, salted.</summary>
/// <param name="Iterations">How often it was hashed.</param>
/// <param name="Salt">Random bytes.</param>
/// <param name="Hash">The result.</param>
public sealed record PasswordHash(int Iterations, ReadOnlyMemory<byte> Salt, ReadOnlyMemory<byte> Hash)
{
    /// <summary>How often a new password is hashed.</summary>
    public const int DefaultIterations = 210_000;

    private const int SaltSize = 16;
    private const int HashSize = 64;
    private const string Scheme = "pbkdf2-sha512";

    /// <summary>The hash of a password.</summary>
    public static PasswordHash Of(string password, int iterations = DefaultIterations)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltSize);
        return new PasswordHash(iterations, salt, Derive(password, salt, iterations));
    }

    /// <summary>The hash in a text of <see cref="ToString"/>. Fails with <see cref="FormatException"/>.</summary>
    public static PasswordHash Parse(string text)
    {
        var parts = text.Split('$');

        return parts is [Scheme, var iterations, var salt, var hash] && int.TryParse(iterations, out var count) && count > 0
            ? new PasswordHash(count, Convert.FromBase64String(salt), Convert.FromBase64String(hash))
            : throw new FormatException($"A password hash must look like {Scheme}$ITERATIONS$SALT$HASH.");
    }

    /// <summary>Whether it is of this password. Takes as long for a wrong one.</summary>
    public bool Matches(string password) =>
        CryptographicOperations.FixedTimeEquals(Derive(password, Salt.Span, Iterations), Hash.Span);

    /// <summary>The hash as text, to be kept in a file.</summary>
    public override string ToString() =>
        $"{Scheme}${Iterations}${Convert.ToBase64String(Salt.Span)}${Convert.ToBase64String(Hash.Span)}";

    private static byte[] Derive(string password, ReadOnlySpan<byte> salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, iterations, HashAlgorithmName.SHA512, HashSize);
}
