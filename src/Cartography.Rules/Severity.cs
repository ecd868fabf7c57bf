namespace Cartography.Rules;

/// <summary>How bad a finding of a rule is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong yet.</summary>
    Info,

    /// <summary>Weakens a defence.</summary>
    Low,

    /// <summary>A gap that others have to make up for.</summary>
    Medium,

    /// <summary>Can be used by an attacker as it is.</summary>
    High,

    /// <summary>Gives everything away, or is being used already.</summary>
    Critical,
}
