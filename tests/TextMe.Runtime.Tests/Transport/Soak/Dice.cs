namespace TextMe.Tests.Transport.Soak;

/// <summary>Chance that is the same in every run with one seed, whatever the order in which things happen.</summary>
internal static class Dice
{
    /// <summary>A number from 0 to <paramref name="sides"/> - 1.</summary>
    public static int Roll(int seed, int what, int time, int sides)
    {
        ulong x = ((ulong)(uint)seed << 32) ^ ((ulong)(uint)what * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)time * 0xD1B54A32D192ED03);
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return (int)((x ^ (x >> 31)) % (ulong)sides);
    }
}
