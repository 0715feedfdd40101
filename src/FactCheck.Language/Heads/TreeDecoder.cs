namespace FactCheck.Language.Heads;

/// <summary>The best tree over a matrix of arc scores with exactly one child of the root (Chu-Liu/Edmonds, in time quadratic in the words). Reused from sentence to sentence.</summary>
internal sealed class TreeDecoder
{
    private const int None = -1;
    private int size;
    private double[] weights = [];
    private short[] dependents = [];
    private short[] heads = [];
    private int[] nodeOfSlot = [];
    private int[] slotOfNode = [];
    private int[] parents = [];
    private (short Dependent, short Head)[] chosen = [];
    private double[] chosenWeights = [];
    private int[] pathPositions = [];
    private bool[] settled = [];
    private bool[] removed = [];
    private int[] path = [];
    private int[] best = [];

    /// <summary>Finds the heads.</summary>
    /// <param name="scores">A row for each word as dependent, a column for the root and then each word as head.</param>
    /// <param name="result">Receives the head of each word, counted from one; zero for the root's child.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> result)
    {
        int count = result.Length;
        if (count == 0)
        {
            return;
        }

        Reserve(count + 1);
        Solve(scores, count, None, result);
        if (result.Count(0) == 1)
        {
            return;
        }

        int[] roots = new int[result.Count(0)];
        for (int word = 0, i = 0; word < count; word++)
        {
            if (result[word] == 0)
            {
                roots[i++] = word;
            }
        }

        double top = double.NegativeInfinity;
        foreach (int root in roots)
        {
            Solve(scores, count, root, result);
            double sum = 0;
            for (int word = 0; word < count; word++)
            {
                sum += scores[(word * (count + 1)) + result[word]];
            }

            if (sum > top)
            {
                top = sum;
                result.CopyTo(best);
            }
        }

        best.AsSpan(0, count).CopyTo(result);
    }

    private void Reserve(int nodes)
    {
        size = nodes;
        if (nodeOfSlot.Length >= nodes)
        {
            return;
        }

        int room = nodes + (nodes / 2);
        weights = new double[room * room];
        dependents = new short[room * room];
        heads = new short[room * room];
        nodeOfSlot = new int[room];
        best = new int[room];
        slotOfNode = new int[2 * room];
        parents = new int[2 * room];
        chosen = new (short, short)[2 * room];
        chosenWeights = new double[2 * room];
        pathPositions = new int[2 * room];
        settled = new bool[2 * room];
        removed = new bool[2 * room];
        path = new int[2 * room];
    }

    /// <summary>Contracts cycles until none is left, then opens them again from the outermost inwards. A contracted cycle lives in the slot of one of its members.</summary>
    private void Solve(ReadOnlySpan<float> scores, int count, int onlyRoot, Span<int> result)
    {
        for (int word = 1; word <= count; word++)
        {
            for (int head = 0; head <= count; head++)
            {
                int cell = (word * size) + head;
                weights[cell] = head == word || (head == 0 && onlyRoot >= 0 && word != onlyRoot + 1) ? double.NegativeInfinity : scores[((word - 1) * (count + 1)) + head];
                dependents[cell] = (short)word;
                heads[cell] = (short)head;
            }
        }

        int nodes = size;
        for (int node = 0; node < nodes; node++)
        {
            nodeOfSlot[node] = node;
        }

        Array.Clear(settled, 0, 2 * size);
        Array.Clear(removed, 0, 2 * size);
        Array.Fill(parents, None, 0, 2 * size);
        Array.Fill(pathPositions, None, 0, 2 * size);
        for (int node = 0; node < size; node++)
        {
            slotOfNode[node] = node;
        }

        settled[0] = true;
        for (int start = 1; start < size; start++)
        {
            int node = Outermost(start);
            int length = 0;
            while (!settled[node])
            {
                if (pathPositions[node] == None)
                {
                    pathPositions[node] = length;
                    path[length++] = node;
                    node = ChooseHead(node);
                }
                else
                {
                    int first = pathPositions[node];
                    node = Contract(path.AsSpan(first, length - first), nodes++);
                    length = first;
                }
            }

            for (int i = 0; i < length; i++)
            {
                settled[path[i]] = true;
                pathPositions[path[i]] = None;
            }
        }

        for (int node = nodes - 1; node > 0; node--)
        {
            if (removed[node])
            {
                continue;
            }

            (short dependent, short head) = chosen[node];
            result[dependent - 1] = head;
            for (int inner = dependent; inner != node; inner = parents[inner])
            {
                removed[inner] = true;
            }
        }
    }

    private int Outermost(int node)
    {
        while (parents[node] != None)
        {
            node = parents[node];
        }

        return node;
    }

    /// <summary>Takes the best arc into a node and returns the node it comes from.</summary>
    private int ChooseHead(int node)
    {
        int row = slotOfNode[node] * size;
        int slot = None;
        for (int head = 0; head < size; head++)
        {
            if (nodeOfSlot[head] != None && (slot == None || weights[row + head] > weights[row + slot]))
            {
                slot = head;
            }
        }

        chosen[node] = (dependents[row + slot], heads[row + slot]);
        chosenWeights[node] = weights[row + slot];
        return nodeOfSlot[slot];
    }

    private int Contract(ReadOnlySpan<int> cycle, int node)
    {
        int slot = slotOfNode[cycle[0]];
        int first = pathPositions[cycle[0]];
        for (int other = 0; other < size; other++)
        {
            if (nodeOfSlot[other] == None || pathPositions[nodeOfSlot[other]] >= first)
            {
                continue;
            }

            int into = None;
            int outOf = None;
            double intoWeight = double.NegativeInfinity;
            foreach (int member in cycle)
            {
                int memberSlot = slotOfNode[member];
                int cell = (memberSlot * size) + other;
                double weight = weights[cell] - chosenWeights[member];
                if (into == None || weight > intoWeight)
                {
                    into = cell;
                    intoWeight = weight;
                }

                int outCell = (other * size) + memberSlot;
                if (other != 0 && (outOf == None || weights[outCell] > weights[outOf]))
                {
                    outOf = outCell;
                }
            }

            Move(into, (slot * size) + other, intoWeight);
            if (other != 0)
            {
                Move(outOf, (other * size) + slot, weights[outOf]);
            }
        }

        foreach (int member in cycle)
        {
            parents[member] = node;
            pathPositions[member] = None;
            nodeOfSlot[slotOfNode[member]] = None;
        }

        weights[(slot * size) + slot] = double.NegativeInfinity;
        nodeOfSlot[slot] = node;
        slotOfNode[node] = slot;
        return node;
    }

    private void Move(int from, int to, double weight)
    {
        weights[to] = weight;
        dependents[to] = dependents[from];
        heads[to] = heads[from];
    }
}
