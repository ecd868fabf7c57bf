namespace Cartography.Core.Loading;

/// <summary>Which labels can still get nodes in this run. Not for several threads at once.</summary>
internal sealed class LabelProgress
{
    private readonly Dictionary<string, int> _openSteps = new(StringComparer.Ordinal);

    /// <summary>A step that may write nodes of these labels is going to run.</summary>
    public void StepPlanned(IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            _openSteps[label] = _openSteps.GetValueOrDefault(label) + 1;
        }
    }

    /// <summary>A step has ended, however it did.</summary>
    public void StepEnded(IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            _openSteps[label]--;
        }
    }

    /// <summary>Whether no step is left that can write nodes of this label.</summary>
    public bool IsComplete(string label) => _openSteps.GetValueOrDefault(label) == 0;
}
