namespace FactCheck.Evaluation;

/// <summary>The generator MT19937 as Python's <c>random.Random(seed)</c> seeds and draws it, so that intervals equal the reference scorer's.</summary>
internal sealed class MersenneTwister
{
    private const int Size = 624;
    private const int Middle = 397;
    private readonly uint[] _state = new uint[Size];
    private int _index = Size;

    public MersenneTwister(uint seed)
    {
        Fill(19650218);
        int position = 1;
        for (int step = 0; step < Size; step++)
        {
            _state[position] = (_state[position] ^ ((_state[position - 1] ^ (_state[position - 1] >> 30)) * 1664525)) + seed;
            position = Next(position);
        }

        for (int step = 0; step < Size - 1; step++)
        {
            _state[position] = (_state[position] ^ ((_state[position - 1] ^ (_state[position - 1] >> 30)) * 1566083941)) - (uint)position;
            position = Next(position);
        }

        _state[0] = 0x80000000;
    }

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>, drawn as Python's <c>choice</c> draws an index.</summary>
    public int NextBelow(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        int bits = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)limit);
        uint drawn;
        do
        {
            drawn = NextUInt32() >> (32 - bits);
        }
        while (drawn >= (uint)limit);
        return (int)drawn;
    }

    public uint NextUInt32()
    {
        if (_index == Size)
        {
            Twist();
        }

        uint value = _state[_index++];
        value ^= value >> 11;
        value ^= (value << 7) & 0x9D2C5680;
        value ^= (value << 15) & 0xEFC60000;
        return value ^ (value >> 18);
    }

    private void Fill(uint seed)
    {
        _state[0] = seed;
        for (uint index = 1; index < Size; index++)
        {
            _state[index] = (1812433253 * (_state[index - 1] ^ (_state[index - 1] >> 30))) + index;
        }
    }

    private int Next(int position)
    {
        if (position + 1 < Size)
        {
            return position + 1;
        }

        _state[0] = _state[Size - 1];
        return 1;
    }

    private void Twist()
    {
        for (int index = 0; index < Size; index++)
        {
            uint value = (_state[index] & 0x80000000) | (_state[(index + 1) % Size] & 0x7FFFFFFF);
            _state[index] = _state[(index + Middle) % Size] ^ (value >> 1) ^ ((value & 1) == 0 ? 0 : 0x9908B0DF);
        }

        _index = 0;
    }
}
