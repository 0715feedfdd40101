using FactCheck.Language.Numerics;

namespace FactCheck.Language.Tests.Numerics;

public class WorkTeamTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(5)]
    public void Every_part_is_done_once_before_the_next_step(int size)
    {
        WorkTeam team = new(size);
        Assert.That(team.TryEnter(), Is.True);
        for (int step = 1; step <= 3000; step++)
        {
            int parts = step * 7 % 23;
            CountingWork work = new(new int[parts]);
            team.Run(work, parts);
            Assert.That(work.Done, Is.All.EqualTo(1));
        }

        team.Exit();
    }

    [Test]
    public void A_team_serves_one_caller_at_a_time()
    {
        WorkTeam team = new(2);
        Assert.That(team.TryEnter(), Is.True);
        Assert.That(team.TryEnter(), Is.False);
        team.Exit();
        Assert.That(team.TryEnter(), Is.True);
    }

    [TestCase(1)]
    [TestCase(3)]
    public void A_failing_part_fails_the_step_and_not_the_team(int size)
    {
        WorkTeam team = new(size);
        team.TryEnter();
        Assert.That(() => team.Run(new FailingWork(), 20), Throws.TypeOf<InvalidDataException>());
        CountingWork work = new(new int[20]);
        team.Run(work, 20);
        Assert.That(work.Done, Is.All.EqualTo(1));
        team.Exit();
    }

    private sealed class CountingWork(int[] done) : Work
    {
        public int[] Done => done;

        public override void Do(int part, int worker) => Interlocked.Increment(ref done[part]);
    }

    private sealed class FailingWork : Work
    {
        public override void Do(int part, int worker)
        {
            if (part == 13)
            {
                throw new InvalidDataException();
            }
        }
    }
}
