using Cartography.Core.Schema;

namespace Cartography.Core.Ontology;

/// <summary>An account by which a person, or something in a person's place, signs in at a vendor.</summary>
[SemanticLabel("UserAccount")]
public interface IUserAccount
{
    /// <summary>The address by which accounts of one person are found.</summary>
    [Normalized("email")]
    string? AccountEmail => null;

    /// <summary>The name that it signs in with.</summary>
    [Normalized("username")]
    string? AccountUsername => null;

    /// <summary>The person's name.</summary>
    [Normalized("fullname")]
    string? AccountFullName => null;

    /// <summary>The person's first name.</summary>
    [Normalized("firstname")]
    string? AccountFirstName => null;

    /// <summary>The person's last name.</summary>
    [Normalized("lastname")]
    string? AccountLastName => null;

    /// <summary>Whether a second factor is asked for.</summary>
    [Normalized("has_mfa")]
    bool? AccountHasMfa => null;

    /// <summary>Whether it can sign in.</summary>
    [Normalized("active")]
    bool? AccountActive => null;
}
