namespace Cartography.GraphDb.Planning;

/// <summary>A set of slots of a row.</summary>
internal sealed class SlotSet
{
    private readonly HashSet<int> _slots = [];

    public SlotSet()
    {
    }

    public SlotSet(IEnumerable<int> slots) => UnionWith(slots);

    public IEnumerable<int> Slots => _slots;

    public int Count => _slots.Count;

    public void Add(int slot) => _slots.Add(slot);

    public bool Contains(int slot) => _slots.Contains(slot);

    public bool IsSubsetOf(SlotSet other) => _slots.IsSubsetOf(other._slots);

    public bool Overlaps(SlotSet other) => _slots.Overlaps(other._slots);

    public void UnionWith(IEnumerable<int> slots) => _slots.UnionWith(slots);

    public void UnionWith(SlotSet other) => _slots.UnionWith(other._slots);

    public void ExceptWith(SlotSet other) => _slots.ExceptWith(other._slots);

    public SlotSet Copy() => new(_slots);
}
