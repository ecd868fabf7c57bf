namespace Cartography.Core.Options;

/// <summary>
/// Something that must not be seen: a token, a key, a password. It shows as stars wherever it is written; only <see cref="Reveal"/> gives it,
/// to the code that signs or sends.
/// </summary>
public sealed class Secret(string value) : IEquatable<Secret>
{
    /// <summary>The secret itself.</summary>
    public string Reveal() => value;

    /// <summary>Stars.</summary>
    public override string ToString() => "***";

    /// <inheritdoc/>
    public bool Equals(Secret? other) => other is not null && string.Equals(value, other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(value);
}
