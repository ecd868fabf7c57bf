namespace Cartography.GraphDb.Planning;

/// <summary>Hands out the slots of a plan's rows. Each variable that is declared gets its own, so that no name hides another.</summary>
internal sealed class SlotTable
{
    private readonly List<string> _names = [];
    private int _anonymous;

    public int Count => _names.Count;

    public int Allocate(string name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }

    public int AllocateAnonymous() => Allocate($"anon_{_anonymous++}");

    /// <summary>Slots one after another, for the arguments of a call.</summary>
    public int AllocateRange(int count, string name)
    {
        var first = _names.Count;

        for (var i = 0; i < count; i++)
        {
            Allocate(name);
        }

        return first;
    }

    public string NameOf(int slot) => _names[slot];
}
