namespace Cartography.Rules.Output;

/// <summary>How one control of a framework stands.</summary>
/// <param name="Control">The control.</param>
/// <param name="Rules">The rules that give evidence for it.</param>
/// <param name="Assets">Assets looked at.</param>
/// <param name="Failing">Assets that failed.</param>
/// <param name="FailedFacts">Facts without a result; with one of them the control is not known to hold.</param>
public sealed record ControlSummary(FrameworkControl Control, IReadOnlyList<string> Rules, long Assets, long Failing, int FailedFacts)
{
    /// <summary>Whether everything was looked at and nothing failed.</summary>
    public bool Passes => Failing == 0 && FailedFacts == 0;

    /// <summary>Passing assets in percent; <see langword="null"/> if there are no assets.</summary>
    public double? Compliance => Assets > 0 ? 100.0 * (Assets - Failing) / Assets : null;
}
