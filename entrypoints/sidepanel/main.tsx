document.title = 'Skilltrail';
