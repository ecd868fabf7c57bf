using System.Security.Cryptography;
using System.Text;
using Cartography.Values;

namespace Cartography.Bolt.Server.Authentication;

/// <summary>
/// Lets users in by password. After three wrong ones in a row a user must wait, even with the right one, so that guessing over the
/// network leads nowhere.
/// </summary>
public sealed class PasswordAccess(IReadOnlyDictionary<string, PasswordHash> users, TimeProvider clock) : IBoltAuthenticator, IDisposable
{
    private const int AttemptLimit = 3;
    private const int LongestPassword = 4096;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);
    private readonly PasswordHash _nobody = PasswordHash.Of(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));
    private readonly Dictionary<string, Attempts> _attempts = users.Keys.ToDictionary(name => name, _ => new Attempts(), StringComparer.Ordinal);

    // Hashing is made to be slow: one at a time, or a crowd of wrong clients would take all cores.
    private readonly SemaphoreSlim _turn = new(1);

    /// <inheritdoc/>
    public bool IsOpen => false;

    /// <inheritdoc/>
    public async ValueTask AuthenticateAsync(MapValue token, CancellationToken cancel)
    {
        var scheme = AuthenticationToken.Text(token, "scheme");

        if (scheme != "basic")
        {
            throw AuthenticationToken.UnknownScheme(scheme);
        }

        var user = AuthenticationToken.Text(token, "principal");
        var password = AuthenticationToken.Text(token, "credentials");
        await _turn.WaitAsync(cancel);

        try
        {
            Check(user, password);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private void Check(string user, string password)
    {
        if (password.Length > LongestPassword)
        {
            throw AuthenticationToken.Wrong();
        }

        if (!users.TryGetValue(user, out var hash))
        {
            // As slow as for a user that exists, so that time does not tell which names do.
            _ = _nobody.Matches(password);
            throw AuthenticationToken.Wrong();
        }

        var attempts = _attempts[user];

        if (attempts.Wrong >= AttemptLimit && clock.GetElapsedTime(attempts.LastWrong) < Pause)
        {
            throw AuthenticationToken.TooOften(Pause);
        }

        // A pool opens many connections at once; the slow hash is needed for the first of them only.
        var quick = HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(password));

        if (attempts.LastRight is { } right && CryptographicOperations.FixedTimeEquals(quick, right))
        {
            attempts.Wrong = 0;
            return;
        }

        if (!hash.Matches(password))
        {
            attempts.Wrong = attempts.Wrong >= AttemptLimit ? AttemptLimit : attempts.Wrong + 1;
            attempts.LastWrong = clock.GetTimestamp();
            throw AuthenticationToken.Wrong();
        }

        attempts.Wrong = 0;
        attempts.LastRight = quick;
    }

    private sealed class Attempts
    {
        public int Wrong { get; set; }

        public long LastWrong { get; set; }

        public byte[]? LastRight { get; set; }
    }
}
